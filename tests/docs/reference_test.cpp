// SPDX-License-Identifier: MIT
// The reference is complete: the manual page has every command and option, the page of the file
// format and its schema have every member.
#include <cctype>
#include <set>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "app/command_list.hpp"
#include "app/declared_options.hpp"
#include "app/global_options.hpp"
#include "store/file_members.hpp"
#include "support/player.hpp"
#include "support/temporary_home.hpp"

namespace reconnect::test {
namespace {

std::filesystem::path const root = RECONNECT_SOURCE_DIR;
std::filesystem::path const manual = root / "docs/reconnect.1";

/// Returns the lines of the manual page from a heading on, up to the next one.
std::string section(std::string const& heading) {
  std::istringstream page(bytes_of(manual));
  std::string text;
  bool inside = false;
  for (std::string line; std::getline(page, line);) {
    bool const is_heading = line.starts_with(".Ss ") || line.starts_with(".Sh ");
    if (is_heading) inside = line == heading || line.starts_with(heading + " ");
    if (inside) text += line + "\n";
  }
  return text;
}

/// Returns the names of options as mdoc writes them behind `Fl`: `w`, `-how`.
std::set<std::string> mdoc_names(app::DeclaredOptions const& options) {
  std::set<std::string> names;
  for (auto const& declared : options.declared()) {
    std::istringstream list(declared.option.names);
    for (std::string name; std::getline(list, name, ',');) names.insert(name.substr(1));
  }
  return names;
}

/// Returns the words of the lines that name options.
std::set<std::string> named_options(std::string const& text) {
  std::set<std::string> words;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(".It Fl ")) continue;
    std::istringstream stream(line.substr(7));
    for (std::string word; stream >> word && word != "Ar";) {
      if (word != ",") words.insert(word);
    }
  }
  return words;
}

TEST(Manual, HasEveryCommandWithItsOptions) {
  for (auto const& row : app::command_list()) {
    SCOPED_TRACE("reconnect " + std::string(row.name));
    app::DeclaredOptions options;
    row.prepare().declare(options);
    std::string const text = section(".Ss " + std::string(row.name));
    EXPECT_NE(text, "") << "the manual page has no section for it";
    EXPECT_EQ(named_options(text), mdoc_names(options));
  }
}

TEST(Manual, HasTheOptionsOfEveryCommand) {
  app::GlobalOptions globals;
  app::DeclaredOptions options;
  globals.declare(options);
  EXPECT_EQ(named_options(section(".Sh DESCRIPTION")), mdoc_names(options));
}

TEST(Manual, PleasesMandoc) {
  TemporaryHome const home;
  ShellPlayer shell(home.path());
  if (shell.play({.line = "command -v mandoc"}, {}).status != 0)
    GTEST_SKIP() << "mandoc is not installed";
  Said const said = shell.play({.line = "mandoc -T lint -W warning '" + manual.string() + "'"}, {});
  EXPECT_EQ(said.out + said.err, "");
  EXPECT_EQ(said.status, 0);
}

template <typename T>
std::set<std::string> member_names() {
  std::set<std::string> names;
  store::any_row<T>([&](auto number) {
    names.emplace(std::get<number>(store::members_of<T>).name);
    return false;
  });
  return names;
}

struct Described {
  char const* definition;
  std::set<std::string> members;
};

std::vector<Described> everything_described() {
  return {{"settings", member_names<Settings>()},
          {"retry", member_names<store::Retry>()},
          {"tag_cadence", member_names<TagCadence>()},
          {"me", member_names<Me>()},
          {"contact", member_names<Contact>()},
          {"phone", member_names<Phone>()},
          {"email", member_names<Email>()},
          {"feed", member_names<Feed>()},
          {"rest", member_names<Rest>()},
          {"next", member_names<NextDate>()},
          {"origin", member_names<Origin>()},
          {"touch", member_names<Touch>()},
          {"news", member_names<News>()},
          {"news_done", member_names<NewsDone>()},
          {"promise", member_names<reconnect::Promise>()},
          {"campaign", member_names<Campaign>()}};
}

TEST(FileFormat, TheSchemaHasTheMembersThatTheProgramKnows) {
  auto const schema = nlohmann::json::parse(bytes_of(root / "docs/contacts.schema.json"));
  for (Described const& described : everything_described()) {
    SCOPED_TRACE(described.definition);
    std::set<std::string> names;
    for (auto const& [name, value] :
         schema.at("$defs").at(described.definition).at("properties").items()) {
      names.insert(name);
    }
    EXPECT_EQ(names, described.members);
  }
}

TEST(FileFormat, ThePageNamesEveryMember) {
  std::string const page = bytes_of(root / "docs/file-format.md");
  for (Described const& described : everything_described()) {
    SCOPED_TRACE(described.definition);
    for (std::string const& name : described.members) {
      EXPECT_NE(page.find("`" + name + "`"), std::string::npos) << "`" << name << "` is missing";
    }
  }
}

TEST(FileFormat, TheSchemaResolves) {
  auto const schema = nlohmann::json::parse(bytes_of(root / "docs/contacts.schema.json"));
  std::string const text = schema.dump();
  std::string const mark = "\"$ref\":\"#/$defs/";
  for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
    std::string const name =
        text.substr(at + mark.size(), text.find('"', at + mark.size()) - at - mark.size());
    EXPECT_TRUE(schema.at("$defs").contains(name)) << name;
  }
}

TEST(Architecture, ThePageHasEveryRoom) {
  std::string const page = bytes_of(root / "docs/architecture.md");
  for (auto const& room : std::filesystem::directory_iterator(root / "src")) {
    if (!room.is_directory()) continue;
    std::string const row = "| `" + room.path().filename().string() + "` |";
    EXPECT_NE(page.find(row), std::string::npos) << "docs/architecture.md has no row " << row;
  }
}

}  // namespace
}  // namespace reconnect::test
