// SPDX-License-Identifier: MIT
#include "architecture/rules.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <optional>
#include <regex>
#include <sstream>
#include <string_view>

namespace reconnect::test {
namespace {

using Texts = std::vector<std::string>;

/// What a file is, told from its path.
struct Place {
  std::string path{};
  std::string room{};  // empty for what stands above the rooms: result.hpp, main.cpp
  bool is_contract{false};
  bool is_header{false};
};

/// A library of others: how its headers begin, and where it may be included.
struct Library {
  std::string header;
  std::string target;  // as src/CMakeLists.txt names it
  Texts files{};       // the only files that may; empty: every .cpp file of a room that declares it
};

/// Words that stand for something only some places may do.
struct Word {
  Texts spellings;
  std::string what;
  Texts places;  // paths, or beginnings of paths
};

struct StandardHeader {
  std::string name;
  Texts places;
};

Library const libraries[] = {
    {"CLI/", "CLI11::CLI11", {"src/app/command_line.cpp"}},
    {"nlohmann/", "nlohmann_json::nlohmann_json"},
    {"fmt/", "reconnect_fmt"},
    {"utf8proc.h", "utf8proc"},
    {"pugixml.hpp", "pugixml::static"},
    {"qrcodegen", "qrcodegen"},
};

Word const words[] = {
    {{"getenv"}, "reads the environment", {"src/system/"}},
    {{"std::time(", "time(nullptr)", "localtime_r(", "localtime(", "gmtime(", "clock_gettime(",
      "gettimeofday(", "system_clock::now("},
     "asks the time",
     {"src/system/clock.cpp"}},
    {{"std::cout", "std::cerr", "std::clog", "std::cin"}, "uses the global streams", {}},
    {{"printf(", "fprintf(", "puts("}, "prints past the console", {}},
    {{"fork(", "execvp(", "posix_spawn(", "posix_spawnp(", "popen(", "std::system("},
     "starts a process",
     {"src/system/"}},
    {{"std::views", "ranges::views"}, "uses views, which clang 14 cannot compile", {}},
    {{"ranges::rotate(", "ranges::partition(", "ranges::stable_partition(", "ranges::remove(",
      "ranges::remove_if(", "ranges::unique(", "ranges::search(", "ranges::equal_range("},
     "asks for a subrange, which clang 14 cannot compile",
     {}},
    {{"throw"},
     "throws, where the core returns a Result",
     {"src/store/", "include/reconnect/store/", "src/system/", "include/reconnect/system/",
      "src/commands/", "include/reconnect/commands/", "src/app/", "include/reconnect/error.hpp"}},
};

StandardHeader const standard_headers[] = {
    {"iostream", {}},
    {"fstream", {}},
    {"format", {}},
    {"ctime", {"src/system/clock.cpp"}},
    {"filesystem", {"src/store/", "src/system/"}},
    {"cstdio", {"src/store/", "src/system/"}},
    {"thread", {"src/store/", "src/system/"}},
};

bool is_at(std::string const& path, Texts const& places) {
  return std::ranges::any_of(places, [&](auto const& place) { return path.starts_with(place); });
}

Place place_of(std::string const& path) {
  static std::regex const in_room(R"((include/reconnect|src)/([a-z_]+)/.*)");
  std::smatch parts;
  Place place{.path = path,
              .is_contract = path.starts_with("include/"),
              .is_header = path.ends_with(".hpp")};
  if (std::regex_match(path, parts, in_room)) place.room = parts[2];
  return place;
}

/// Returns the line without its comment and without what stands in its string literals.
std::string code_of(std::string const& line) {
  std::string code;
  bool in_literal = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (in_literal && line[at] == '\\') {
      ++at;
    } else if (line[at] == '"') {
      in_literal = !in_literal;
    } else if (!in_literal && line.compare(at, 2, "//") == 0) {
      break;
    } else if (!in_literal) {
      code += line[at];
    }
  }
  return code;
}

bool is_of_a_name(char letter) {
  return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_';
}

/// Whether the spelling stands in the code, and not as a part of a longer name.
bool holds(std::string const& code, std::string const& spelling) {
  for (auto at = code.find(spelling); at != std::string::npos; at = code.find(spelling, at + 1)) {
    auto const end = at + spelling.size();
    bool const name_before = at > 0 && is_of_a_name(code[at - 1]);
    bool const name_behind =
        is_of_a_name(spelling.back()) && end < code.size() && is_of_a_name(code[end]);
    if (!name_before && !name_behind) return true;
  }
  return false;
}

bool declares_command(std::string const& header) {
  static std::set<std::string> const shared{"answer",          "ask_which", "command",
                                            "contact_options", "context",   "options",
                                            "source_options",  "value"};
  return !shared.contains(std::filesystem::path(header).stem().string());
}

/// `reconnect/…`: the contract of a room, or one of the few headers that belong to all.
std::optional<std::string> wrong_contract(std::string const& header, Place const& place,
                                          House const& house) {
  std::string const room = place_of("include/" + header).room;
  if (room.empty()) {
    bool const core_says_no = header == "reconnect/error.hpp" && !place.room.empty() &&
                              !is_at(place.room, {"store", "system", "commands", "app"});
    if (core_says_no) return "is of the core, which knows no Error";
    return std::nullopt;
  }
  if (!house.contains(room)) return "\"" + header + "\" is of no room of src/CMakeLists.txt";
  if (place.room.empty()) {
    if (room == "app" || room == "system") return std::nullopt;
    return "main may use app and system alone, not \"" + header + "\"";
  }
  if (room != place.room && !house.at(place.room).uses.contains(room)) {
    return place.room + " may not use " + room;
  }
  bool const other_command =
      place.path.starts_with("src/commands/") && room == "commands" && declares_command(header) &&
      std::filesystem::path(header).stem() != std::filesystem::path(place.path).stem();
  if (other_command) return "a command may not use another: \"" + header + "\"";
  return std::nullopt;
}

/// `"x.hpp"`: a private header of the same room, or what the build writes.
std::optional<std::string> wrong_private(std::string const& header, Place const& place) {
  if (place.is_contract) return "a contract may include contracts alone, not \"" + header + "\"";
  if (header == "version.hpp") {
    if (place.room == "app") return std::nullopt;
    return "only app knows the version";
  }
  auto const slash = header.find('/');
  if (slash == std::string::npos || header.substr(0, slash) == place.room) return std::nullopt;
  return "\"" + header + "\" is private to another room";
}

std::optional<std::string> wrong_library(Library const& library, Place const& place,
                                         House const& house) {
  if (place.is_header) return "<" + library.header + "…> stands in a header";
  if (place.room.empty() || !house.at(place.room).libraries.contains(library.target)) {
    return "may not use " + library.target;
  }
  if (!library.files.empty() && !is_at(place.path, library.files)) {
    return library.target + " belongs into " + library.files.front();
  }
  return std::nullopt;
}

/// `<x>`: the standard library, the system's headers, or a library of others.
std::optional<std::string> wrong_system(std::string const& header, Place const& place,
                                        House const& house) {
  for (Library const& library : libraries) {
    if (header.starts_with(library.header)) return wrong_library(library, place, house);
  }
  for (StandardHeader const& standard : standard_headers) {
    if (header == standard.name && !is_at(place.path, standard.places)) {
      return "may not include <" + header + ">";
    }
  }
  static std::regex const of_the_language("[a-z_]+");
  if (std::regex_match(header, of_the_language)) return std::nullopt;
  bool const decoding = header == "iconv.h" && place.path.starts_with("src/formats/");
  if (decoding || is_at(place.path, {"src/store/", "src/system/"})) return std::nullopt;
  return "may not include <" + header + ">";
}

std::optional<std::string> wrong_include(std::string const& line, Place const& place,
                                         House const& house) {
  static std::regex const include(R"rx(\s*#include\s+(["<])([^">]+)[">].*)rx");
  std::smatch parts;
  if (line.find("#include") == std::string::npos || !std::regex_match(line, parts, include)) {
    return std::nullopt;
  }
  std::string const header = parts[2];
  if (parts[1] == "<") return wrong_system(header, place, house);
  if (header.starts_with("reconnect/")) return wrong_contract(header, place, house);
  return wrong_private(header, place);
}

std::optional<std::string> wrong_word(std::string const& code, Place const& place) {
  if (code.starts_with("using namespace")) return "has `using namespace` outside a function";
  for (Word const& word : words) {
    bool const holds_it = std::ranges::any_of(
        word.spellings, [&](std::string const& spelling) { return holds(code, spelling); });
    if (holds_it && !is_at(place.path, word.places)) return word.what;
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string> violations(Source const& source, House const& house) {
  Place const place = place_of(source.path);
  std::vector<std::string> found;
  auto const say = [&](std::size_t line, std::string const& what) {
    found.push_back(source.path + ":" + std::to_string(line) + ": " + what);
  };
  if (!source.text.starts_with("// SPDX-License-Identifier: MIT\n")) say(1, "has no licence line");
  if (place.is_header && source.text.find("\n#pragma once\n") == std::string::npos) {
    say(1, "has no #pragma once");
  }
  if (!place.room.empty() && !house.contains(place.room)) {
    say(1, "is in no room of src/CMakeLists.txt");
    return found;
  }
  std::istringstream text(source.text);
  std::string line;
  for (std::size_t number = 1; std::getline(text, line); ++number) {
    if (auto const what = wrong_include(line, place, house)) say(number, *what);
    if (auto const what = wrong_word(code_of(line), place)) say(number, *what);
  }
  return found;
}

}  // namespace reconnect::test
