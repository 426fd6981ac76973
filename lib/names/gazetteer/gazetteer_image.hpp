#pragma once
// A gazetteer as bytes that are used where they lie (behistun/laid_out.hpp): those of the built-in one are made when
// the library is built (tools/build/compile_gazetteer.cpp), those of a user's at run time.
//
// In order: people, offices, countries, places, bodies, each row packed into one text; ids of all but offices; who has
// held an office, and where the offices of each begin; offices by kind and country, and where those of each begin in a
// list of rows; who may be a side.

#include <behistun/gazetteer.hpp>
#include <behistun/laid_out.hpp>
#include <string>
#include <string_view>

namespace behistun::gazetteer {

// Fills an empty row from its text, in which each cell has its length before it, so that it may hold anything.
template <class Row>
void unpack(std::string_view packed, Row& row);

// What offices are found by.
std::string key_of(std::string_view office, std::string_view of);

// The whole.
std::string lay_out(const Rows& rows);

struct Image {
  explicit Image(std::string_view bytes);

  laid_out::Texts people, offices, countries, places, bodies;
  laid_out::Lookup person, country, place, body;
  laid_out::Lookup holder;                         // offices ascend by holder, then by first day
  std::span<const std::uint32_t> first_of_holder;  // one more than there are holders
  laid_out::Lookup post;                           // key_of()
  std::span<const std::uint32_t> first_of_post, by_post;
  laid_out::Lookup side;

 private:
  explicit Image(laid_out::Reader in);
};

}  // namespace behistun::gazetteer
