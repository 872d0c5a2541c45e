// SPDX-License-Identifier: MIT
// Holds every file of include/ and src/ against the table of rooms, and shows that each rule can
// fail.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>

#include <gtest/gtest.h>

#include "architecture/rules.hpp"

namespace reconnect::test {
namespace {

constexpr long longest_file = 250;

House house_of_this_build() {
  std::ifstream file(RECONNECT_LAYERS_FILE);
  return read_house({std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()});
}

std::string joined(std::vector<std::string> const& lines) {
  std::string text;
  for (std::string const& line : lines) text += line + "\n";
  return text;
}

/// A soft limit is told and never fails: a table may be as long as it is.
void tell_if_long(Source const& source) {
  auto const lines = std::ranges::count(source.text, '\n');
  if (lines > longest_file) {
    std::cout << source.path << ": " << lines << " lines, more than " << longest_file << "\n";
  }
}

TEST(Architecture, EveryFileKeepsToItsRoom) {
  House const house = house_of_this_build();
  ASSERT_TRUE(house.contains("app")) << "cmake/Layer.cmake wrote no " RECONNECT_LAYERS_FILE;
  std::string all;
  for (Source const& source : read_sources(RECONNECT_SOURCE_DIR)) {
    all += joined(violations(source, house));
    tell_if_long(source);
  }
  EXPECT_EQ(all, "");
}

// A small house with the same kinds of rooms: what each row says is all that is wrong with its
// file.
constexpr char const* small_house =
    "model:  | \n"
    "cadence: model | \n"
    "people: model | utf8proc\n"
    "store: model | nlohmann_json::nlohmann_json\n"
    "system:  | \n"
    "commands: model;cadence;people;store;system | reconnect_fmt\n"
    "app: model;commands;store | reconnect_fmt;CLI11::CLI11;nlohmann_json::nlohmann_json\n";

struct Row {
  char const* label;
  char const* path;
  char const* line;
  char const* finding;  // empty: nothing is wrong
};

Row const rows[] = {
    {"a room that it uses", "src/cadence/plan.cpp", "#include \"reconnect/model/date.hpp\"", ""},
    {"a room that it does not use", "src/cadence/plan.cpp",
     "#include \"reconnect/store/record.hpp\"",
     "src/cadence/plan.cpp:2: cadence may not use store"},
    {"the room above", "include/reconnect/model/date.hpp",
     "#include \"reconnect/cadence/plan.hpp\"",
     "include/reconnect/model/date.hpp:2: model may not use cadence"},
    {"a room that there is not", "src/app/run.cpp", "#include \"reconnect/utils/text.hpp\"",
     "src/app/run.cpp:2: \"reconnect/utils/text.hpp\" is of no room of src/CMakeLists.txt"},
    {"a file in no room", "src/utils/text.cpp", "",
     "src/utils/text.cpp:1: is in no room of src/CMakeLists.txt"},
    {"its own private header", "src/store/lock.cpp", "#include \"store/place.hpp\"", ""},
    {"another room's private header", "src/commands/due.cpp", "#include \"store/place.hpp\"",
     "src/commands/due.cpp:2: \"store/place.hpp\" is private to another room"},
    {"a private header in a contract", "include/reconnect/store/record.hpp",
     "#include \"store/place.hpp\"",
     "include/reconnect/store/record.hpp:2: a contract may include contracts alone, not "
     "\"store/place.hpp\""},
    {"a library in a contract", "include/reconnect/people/folding.hpp", "#include <utf8proc.h>",
     "include/reconnect/people/folding.hpp:2: <utf8proc.h…> stands in a header"},
    {"a library that was declared", "src/people/folding.cpp", "#include <utf8proc.h>", ""},
    {"a library that was not declared", "src/commands/due.cpp", "#include <nlohmann/json.hpp>",
     "src/commands/due.cpp:2: may not use nlohmann_json::nlohmann_json"},
    {"CLI11 in its file", "src/app/command_line.cpp", "#include <CLI/CLI.hpp>", ""},
    {"CLI11 beside its file", "src/app/run.cpp", "#include <CLI/CLI.hpp>",
     "src/app/run.cpp:2: CLI11::CLI11 belongs into src/app/command_line.cpp"},
    {"POSIX in a command", "src/commands/due.cpp", "#include <unistd.h>",
     "src/commands/due.cpp:2: may not include <unistd.h>"},
    {"POSIX in the store", "src/store/lock.cpp", "#include <unistd.h>", ""},
    {"files in the model", "src/model/date.cpp", "#include <fstream>",
     "src/model/date.cpp:2: may not include <fstream>"},
    {"an Error in the core", "src/cadence/plan.cpp", "#include \"reconnect/error.hpp\"",
     "src/cadence/plan.cpp:2: is of the core, which knows no Error"},
    {"an Error in the shell", "src/store/lock.cpp", "#include \"reconnect/error.hpp\"", ""},
    {"a throw in the core", "src/cadence/plan.cpp", "if (late) throw late;",
     "src/cadence/plan.cpp:2: throws, where the core returns a Result"},
    {"its own command", "src/commands/due.cpp", "#include \"reconnect/commands/due.hpp\"", ""},
    {"another command", "src/commands/due.cpp", "#include \"reconnect/commands/log.hpp\"",
     "src/commands/due.cpp:2: a command may not use another: \"reconnect/commands/log.hpp\""},
    {"main past app", "src/main.cpp", "#include \"reconnect/store/file_store.hpp\"",
     "src/main.cpp:2: main may use app and system alone, not \"reconnect/store/file_store.hpp\""},
    {"the environment", "src/commands/due.cpp", "auto home = std::getenv(\"HOME\");",
     "src/commands/due.cpp:2: reads the environment"},
    {"the environment, where it is read", "src/system/environment.cpp",
     "auto home = std::getenv(\"HOME\");", ""},
    {"the environment in a comment", "src/commands/due.cpp", "// never getenv here", ""},
    {"the environment in a message", "src/commands/due.cpp", "say(\"no getenv here\");", ""},
    {"the clock", "src/app/run.cpp", "auto now = std::chrono::system_clock::now();",
     "src/app/run.cpp:2: asks the time"},
    {"the C clock", "src/cadence/plan.cpp", "auto now = std::time(nullptr);",
     "src/cadence/plan.cpp:2: asks the time"},
    {"the clock, where it hangs", "src/system/clock.cpp", "auto now = std::time(nullptr);", ""},
    {"a name that ends in time", "src/cadence/plan.cpp", "auto now = meeting_time(today);", ""},
    {"a global stream", "src/commands/due.cpp", "std::cout << name;",
     "src/commands/due.cpp:2: uses the global streams"},
    {"a process", "src/commands/due.cpp", "auto pipe = popen(\"date\", \"r\");",
     "src/commands/due.cpp:2: starts a process"},
    {"views", "src/cadence/plan.cpp", "for (auto day : days | std::views::reverse)",
     "src/cadence/plan.cpp:2: uses views, which clang 14 cannot compile"},
    {"a subrange", "src/cadence/plan.cpp", "std::ranges::rotate(days, days.begin() + 1);",
     "src/cadence/plan.cpp:2: asks for a subrange, which clang 14 cannot compile"},
    {"a namespace for the whole file", "src/cadence/plan.cpp", "using namespace std;",
     "src/cadence/plan.cpp:2: has `using namespace` outside a function"},
    {"a namespace for one function", "src/cadence/plan.cpp", "  using namespace std::chrono;", ""},
};

TEST(Architecture, EveryRuleCanFail) {
  House const house = read_house(small_house);
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    Source source{row.path, "// SPDX-License-Identifier: MIT\n" + std::string(row.line) + "\n"};
    if (source.path.ends_with(".hpp")) source.text += "\n#pragma once\n";
    std::string const expected = row.finding;
    EXPECT_EQ(joined(violations(source, house)), expected.empty() ? "" : expected + "\n");
  }
}

TEST(Architecture, AFileSaysItsLicenceAndAHeaderStandsOnce) {
  EXPECT_EQ(joined(violations({"src/model/date.hpp", "int day;\n"}, read_house(small_house))),
            "src/model/date.hpp:1: has no licence line\n"
            "src/model/date.hpp:1: has no #pragma once\n");
}

}  // namespace
}  // namespace reconnect::test
