// document

#include <behistun/document.hpp>
