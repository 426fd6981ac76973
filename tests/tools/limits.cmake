# What no folder can hold as text: a release that cannot be read, and a line of 50 MB. Both are made here, beside two
# good releases; each bad one must be named on stderr, the good ones linked all the same, and the exit be 2.
#   cmake -DPROGRAM=… -P limits.cmake
set(place ${CMAKE_CURRENT_BINARY_DIR}/limits)
file(REMOVE_RECURSE ${place})
file(MAKE_DIRECTORY ${place}/releases/mid.ru ${place}/releases/folder.txt)
file(WRITE ${place}/releases/mid.ru/call.ru.txt "16 февраля 2021 19:03

О телефонном разговоре С.В.Лаврова с Ж.-И.Ле Дрианом

16 февраля состоялся телефонный разговор С.В.Лаврова с Ж.-И.Ле Дрианом.
")
# A folder named like a release is walked, not read; a link that leads nowhere cannot be read, even by root.
file(CREATE_LINK nowhere ${place}/releases/gone.txt SYMBOLIC)
string(REPEAT "x" 50000000 long)
set(fr "Entretien de Jean-Yves Le Drian avec Sergueï Lavrov")
set(body "Jean-Yves Le Drian s’est entretenu par téléphone avec Sergueï Lavrov le 16 février 2021.")
set(head "\"id\":\"appel\",\"source\":\"diplomatie.gouv.fr\",\"published\":\"2021-02-16\"")
file(WRITE ${place}/releases/scraped.jsonl
  "{\"title\":\"${long}\"}\n{${head},\"title\":\"${fr}\",\"body\":\"${body}\"}\n")
execute_process(COMMAND ${PROGRAM} link --pretty releases WORKING_DIRECTORY ${place}
  OUTPUT_VARIABLE out ERROR_VARIABLE err RESULT_VARIABLE result)
file(REMOVE ${place}/releases/scraped.jsonl)

function(promise text where what)
  string(FIND "${where}" "${text}" at)
  if(at EQUAL -1)
    message(SEND_ERROR "${what}: no \"${text}\" in\n${where}")
  endif()
endfunction()

if(NOT result STREQUAL "2")
  message(SEND_ERROR "exit ${result}, not 2")
endif()
promise("behistun: releases/scraped.jsonl:1: " "${err}" "the long line is named")
promise("behistun: releases/gone.txt: " "${err}" "what cannot be read is named")
promise("from diplomatie.gouv.fr" "${out}" "the line after the long one is linked")
promise("from mid.ru" "${out}" "the file beside them is linked")
promise("1 contact in 2 accounts, 2 releases" "${out}" "the good ones are one contact")
