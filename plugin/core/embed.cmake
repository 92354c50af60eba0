# Turns files into one C file of arrays, see embedded.h.
#
#   cmake -D ROOT=<source tree> -D FILES=<a|b|c, relative to ROOT> -D TABLE=<name> -D OUTPUT=<file.c>
#         -D LUAC=<Lua's compiler> -P embed.cmake
#
# A file from elsewhere may be given by its absolute path: its name alone gets into the table.
#
# The program's own Lua is compiled, all but the examples: they are for people. It then loads in a third
# of the time, and a file with a mistake in its syntax fails the build.
#
# SPDX-License-Identifier: GPL-2.0-or-later
string(REPLACE "|" ";" FILES "${FILES}")
set(arrays "")
set(rows "")
set(index 0)
foreach(given IN LISTS FILES)
  cmake_path(ABSOLUTE_PATH given BASE_DIRECTORY "${ROOT}" OUTPUT_VARIABLE file)
  set(path "${given}")
  if(IS_ABSOLUTE "${given}")
    cmake_path(GET given FILENAME path)
  endif()
  if(path MATCHES "\\.lua$" AND NOT path MATCHES "^lua/examples/")
    set(file "${OUTPUT}.luac")
    execute_process(COMMAND "${LUAC}" -o "${file}" "${path}" WORKING_DIRECTORY "${ROOT}"
                    COMMAND_ERROR_IS_FATAL ANY)
  endif()
  file(READ "${file}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  file(SIZE "${file}" length)
  # lua/sip_explain/table.lua is the module sip_explain.table, data/text/en.lua is data.text.en
  string(REGEX REPLACE "^lua/" "" module "${path}")
  string(REGEX REPLACE "(/init)?\\.lua$" "" module "${module}")
  string(REPLACE "/" "." module "${module}")
  string(APPEND arrays "static const char file_${index}[] = {${bytes}'\\0'};\n")
  string(APPEND rows "    {\"${path}\", \"${module}\", file_${index}, ${length}},\n")
  math(EXPR index "${index} + 1")
endforeach()
file(WRITE "${OUTPUT}.new" "/* made by plugin/core/embed.cmake */
#include \"embedded.h\"
${arrays}
const embedded_file_t ${TABLE}[] = {
${rows}};
const size_t ${TABLE}_count = ${index};
")
file(RENAME "${OUTPUT}.new" "${OUTPUT}")
file(REMOVE "${OUTPUT}.luac")
