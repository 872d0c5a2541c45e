// SPDX-License-Identifier: MIT
// What can be read as a book, and what is refused, links followed.
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>

#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {
namespace {

constexpr char const* one_person =
    R"({"schema": "reconnect/1", "contacts": [{"id": "k7f3q2", "name": "Ana"}]})";

TEST(Reading, AnAbsentFileIsAnEmptyBookAndStaysAbsent) {
  TemporaryFolder const folder;
  Shop const shop(folder);
  EXPECT_EQ(shop->load()->size(), 0U);
  EXPECT_TRUE(names_in(folder.path()).empty());
}

TEST(Reading, WritesNothingAndTakesNoLock) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", one_person);
  Shop const shop(folder);
  EXPECT_EQ(shop.names(), std::vector<std::string>{"Ana"});
  EXPECT_EQ(names_in(folder.path()), std::vector<std::string>{"contacts.json"});
}

TEST(Reading, ReadsAFileOfWholePages) {
  TemporaryFolder const folder;
  std::string text = one_person;
  text.resize(static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)), ' ');
  write_text(folder / "contacts.json", text);
  EXPECT_EQ(Shop(folder).names(), std::vector<std::string>{"Ana"});
}

struct Refused {
  char const* label;
  std::function<void(TemporaryFolder const&)> make;
  std::string path;
  std::string message;
};

void make_socket(std::string const& path) {
  int const descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::ranges::copy(path, address.sun_path);
  ::bind(descriptor, reinterpret_cast<sockaddr const*>(&address), sizeof(address));
  ::close(descriptor);
}

std::vector<Refused> const refused{
    {"a folder", [](auto& f) { ::mkdir((f / "x").c_str(), 0700); }, "x",
     "5 cannot read ~/x: it is a folder, not a file"},
    {"a pipe", [](auto& f) { ::mkfifo((f / "x").c_str(), 0600); }, "x",
     "5 cannot read ~/x: it is a pipe, not a file"},
    {"a socket", [](auto& f) { make_socket(f / "x"); }, "x",
     "5 cannot read ~/x: it is a socket, not a file"},
    {"a link to a device", [](auto& f) { ::symlink("/dev/zero", (f / "x").c_str()); }, "x",
     "5 cannot read ~/x: it is a device, not a file"},
    {"a dangling link", [](auto& f) { ::symlink("nowhere", (f / "x").c_str()); }, "x",
     "5 cannot read ~/x: ~/x is a link to something that is not there"},
    {"a link to itself", [](auto& f) { ::symlink("x", (f / "x").c_str()); }, "x",
     "5 cannot read ~/x: too many levels of symbolic links"},
    {"a path through a file", [](auto& f) { write_text(f / "x", one_person); }, "x/contacts.json",
     "5 cannot read ~/x/contacts.json: not a directory"},
    {"a missing folder", [](auto&) {}, "no/contacts.json",
     "5 cannot read ~/no/contacts.json: there is no folder ~/no (make it first: mkdir -p ~/no)"},
    {"a folder behind a dangling link", [](auto& f) { ::symlink("nowhere", (f / "no").c_str()); },
     "no/contacts.json",
     "5 cannot read ~/no/contacts.json: ~/no is a link to something that is not there"},
};

TEST(Reading, RefusesWhatIsNoBookAndMakesNothing) {
  for (Refused const& row : refused) {
    SCOPED_TRACE(row.label);
    TemporaryFolder const folder;
    row.make(folder);
    auto const before = names_in(folder.path());
    Shop shop(folder, row.path);
    EXPECT_EQ(refusal([&] { shop->load(); }), row.message);
    EXPECT_EQ(refusal([&] { shop.add("Ana"); }), row.message);
    EXPECT_EQ(names_in(folder.path()), before);
  }
}

TEST(Reading, RefusesAnEmptyFileAndDoesNotReplaceIt) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", "");
  Shop shop(folder);
  EXPECT_EQ(refusal([&] { shop->load()->validate(); }),
            "5 ~/contacts.json: the file is empty (nothing was changed)");
  EXPECT_EQ(refusal([&] { shop.add("Ana"); }),
            "5 ~/contacts.json: the file is empty (nothing was changed)");
  EXPECT_EQ(shop.text(), "");
}

TEST(Reading, SaysWhereNoPermissionIsGiven) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", one_person);
  ::chmod((folder / "contacts.json").c_str(), 0);
  OrdinaryUser const user(folder);
  EXPECT_EQ(refusal([&] { Shop(folder)->load(); }),
            "5 cannot read ~/contacts.json: permission denied");
}

TEST(Reading, RefusesAFileOfMoreThanAGigabyte) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", one_person);
  std::filesystem::resize_file(folder / "contacts.json", 1'000'000'001);
  EXPECT_EQ(refusal([&] { Shop(folder)->load(); }),
            "5 cannot read ~/contacts.json: file too large");
}

TEST(Reading, RefusesARecordOfMoreThanSixteenMegabytes) {
  TemporaryFolder const folder;
  std::string const notes(16'000'000, 'x');
  write_text(
      folder / "contacts.json",
      R"({"schema": "reconnect/1", "contacts": [{"id": "k7f3q2", "notes": ")" + notes + R"("}]})");
  EXPECT_EQ(refusal([&] { Shop(folder)->load()->validate(); }),
            "5 ~/contacts.json: contacts[0] is larger than 16 MB (nothing was changed)");
}

TEST(Reading, PointsAtTheBackupsWhereThereAreSome) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", "{");
  ::mkdir((folder / "contacts.backups").c_str(), 0700);
  EXPECT_EQ(refusal([&] { Shop(folder)->load()->validate(); }),
            "5 ~/contacts.json:1:2: expected a name in quotes after '{', where the text ends "
            "(nothing was changed; `reconnect undo --backup` lists yesterday's copy)");
}

TEST(Links, AreFollowedAndKept) {
  TemporaryFolder const folder;
  ::mkdir((folder / "dotfiles").c_str(), 0700);
  write_text(folder / "dotfiles/book.json", one_person);
  ::symlink("dotfiles/book.json", (folder / "contacts.json").c_str());
  Shop(folder).add("Ben");
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "contacts.json"));
  EXPECT_EQ(Shop(folder).names(), (std::vector<std::string>{"Ana", "Ben"}));
}

TEST(Links, HaveTheSideFilesBesideTheirTargetWithItsStem) {
  TemporaryFolder const folder;
  ::mkdir((folder / "dotfiles").c_str(), 0700);
  write_text(folder / "dotfiles/book.json", one_person);
  ::symlink("dotfiles/book.json", (folder / "contacts.json").c_str());
  Shop(folder).add("Ben");
  EXPECT_EQ(names_in(folder.path()), (std::vector<std::string>{"contacts.json", "dotfiles"}));
  EXPECT_EQ(
      names_in(folder / "dotfiles"),
      (std::vector<std::string>{"book.backups", "book.history.jsonl", "book.json", "book.lock"}));
}

TEST(SideFiles, OfABookCalledLikeALockAreNotTheBook) {
  TemporaryFolder const folder;
  Shop(folder, "friends.lock").add("Ana");
  EXPECT_EQ(names_in(folder.path()),
            (std::vector<std::string>{"friends.lock", "friends.lock.history.jsonl",
                                      "friends.lock.lock"}));
  EXPECT_EQ(Shop(folder, "friends.lock").names(), std::vector<std::string>{"Ana"});
}

TEST(Home, IsShownAsATildeWhereThePathLeadsThroughIt) {
  TemporaryFolder const folder;
  ::mkdir((folder / "sam").c_str(), 0700);
  ::mkdir((folder / "samantha").c_str(), 0700);
  for (std::string const name : {"sam", "samantha"}) {
    Shop shop(folder, name + "/contacts.json");
    shop.options().home = folder / "sam";
    shop.reopen();
    write_text(shop.options().path, "");
    EXPECT_EQ(refusal([&] { shop.add("Ana"); }),
              "5 " + (name == "sam" ? "~" : folder / name) +
                  "/contacts.json: the file is empty (nothing was changed)");
  }
}

TEST(Reading, FindsNobodyByAnIdThatIsNotThere) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", one_person);
  EXPECT_EQ(Shop(folder)->load()->find("zzzzzz"), std::nullopt);
}

TEST(DefaultFolder, IsMadePrivateWhenSomethingIsAdded) {
  TemporaryFolder const folder;
  Shop shop(folder, ".reconnect/contacts.json");
  shop.options().is_default = true;
  shop.reopen();
  mode_t const old_mask = ::umask(0777);
  shop.add("Ana");
  ::umask(old_mask);
  EXPECT_EQ(mode_of(folder / ".reconnect"), 0700U);
  EXPECT_EQ(names_in(folder / ".reconnect"),
            (std::vector<std::string>{"contacts.history.jsonl", "contacts.json", "contacts.lock"}));
}

TEST(DefaultFolder, IsNotMadeForNothing) {
  TemporaryFolder const folder;
  Shop shop(folder, ".reconnect/contacts.json");
  shop.options().is_default = true;
  shop.reopen();
  EXPECT_EQ(shop->load()->size(), 0U);
  shop->update("wake ana", [](store::BookDraft&) {});
  refusal([&] {
    shop->update("log ana", [](store::BookDraft&) { throw Error(ExitCode::NoSuchContact, "no"); });
  });
  EXPECT_TRUE(names_in(folder.path()).empty());
}

TEST(OwnFolder, HoldsNoLockFileWhereNothingWasAdded) {
  TemporaryFolder const folder;
  Shop(folder)->update("wake ana", [](store::BookDraft&) {});
  EXPECT_TRUE(names_in(folder.path()).empty());
}

}  // namespace
}  // namespace reconnect::test
