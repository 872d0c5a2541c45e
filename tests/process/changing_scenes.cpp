// SPDX-License-Identifier: MIT
#include "process/changing_scenes.hpp"

#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <algorithm>
#include <cerrno>
#include <stdexcept>

#include "support/temporary_home.hpp"

namespace reconnect::test {
namespace {

namespace fs = std::filesystem;
using Start = Change::Start;

constexpr char const* book_text = R"({
  "schema": "reconnect/1",
  "settings": {"pace": "1/week"},
  "contacts": [
    {
      "id": "anaaaa",
      "name": "Ana Díaz",   "colour": "green",
      "phones": [
        {"number": "+1 212 555 0100"}
      ],
      "news": [
        {"id": "newsaa", "on": "2026-11-19", "what": "now CTO at Initech"}
      ],
      "promises": [
        {"id": "promaa", "what": "send the paper", "by": "2026-11-27", "made": "2026-11-20"}
      ]
    },
    {
      "id": "anabbb",
      "name": "A. Diaz",
      "tags": []
    },
    {"id": "benbbb", "name": "Ben Okafor", "rest": {"since": "2026-11-01", "why": "busy"},
      "feeds": [{"url": "https://ben.example/feed"}]},
    {"id": "carccc", "name": "Cara Li", "unsorted": true}
  ],
  "campaigns": [{"id": "launch", "name": "Launch", "start": "2026-11-01", "by": "2027-01-01", "members": ["anabbb"]}]
}
)";

constexpr char const* cards =
    "BEGIN:VCARD\nVERSION:3.0\nFN:Dora Klein\nTEL:+4930123456\n"
    "END:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Ana Díaz\n"
    "TEL:+12125550100\nEMAIL:ana@example.org\nEND:VCARD\n";

constexpr char const* connections =
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Emil,Novak,https://www.linkedin.com/in/emil,,Initech,Engineer,03 Mar 2019\n";

constexpr char const* feed =
    "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: \"one\"\r\n\r\n"
    "<rss version=\"2.0\"><channel><title>Ben writes</title><item><title>We moved house</title>"
    "<link>https://ben.example/1</link><pubDate>20 Nov 2026 08:00:00 GMT</pubDate></item>"
    "</channel></rss>\n";

/// What sync tools and git lay beside a book: somebody new, and Ben elsewhere.
constexpr char const* copy = R"({
  "schema": "reconnect/1",
  "contacts": [
    {"id": "benbbb", "name": "Ben Okafor", "org": "Initech"},
    {"id": "fayfff", "name": "Fay Moss", "log": [{"on": "2026-11-20", "how": "call"}]}
  ]
}
)";

std::map<long, int> const no_locks{{SYS_flock, ENOLCK}};
std::map<long, int> const no_links{{SYS_link, EPERM}};

std::string repeated(std::string const& text, std::string const& what, std::string const& with) {
  std::string changed = text;
  changed.replace(changed.find(what), what.size(), with);
  return changed;
}

std::string long_history() {
  std::string lines;
  for (int i = 0; i < 1100; ++i) {
    lines += R"({"change": "c)" + std::to_string(i) +
             R"(", "at": "2026-11-20T08:41:03Z", "command": "note", "records": []})" + "\n";
  }
  return lines;
}

void write_private(fs::path const& path, std::string const& text) {
  write_bytes(path, text);
  ::chmod(path.c_str(), 0600);
}

void copy_folder(fs::path const& from, fs::path const& to) {
  fs::remove_all(to);
  fs::copy(from, to, fs::copy_options::recursive);
}

void must(Ending const& ending) {
  if (ending.status != 0) throw std::runtime_error("a scene cannot be made: " + ending.err);
}

}  // namespace

std::vector<Change> const& every_change() {
  static std::vector<Change> const changes{
      {"add", {"add", "Cem Yılmaz", "--phone", "+90 212 555 0100"}},
      {"log", {"log", "ana d", "--minutes", "5", "--note", "two cats"}},
      {"edit", {"edit", "ana d", "--every", "6w", "--tag", "work"}},
      {"snooze", {"snooze", "ana d"}},
      {"rest", {"rest", "ana d", "--why", "travels"}},
      {"wake", {"wake", "ben"}},
      {"triage -", {"triage", "-"}, "kc carccc\n"},
      {"congratulate --message", {"congratulate", "ana d", "--how", "text", "--message", "Bravo"}},
      {"news add", {"news", "add", "ben", "moved to Lagos"}},
      {"news dismiss", {"news", "dismiss", "newsaa"}},
      {"promise add", {"promise", "add", "ben", "call him", "--by", "2026-12-01"}},
      {"promise done", {"promise", "done", "promaa"}},
      {"merge", {"merge", "anaaaa", "anabbb"}},
      {"remove", {"remove", "ben"}},
      {"settings", {"settings", "pace", "2/week"}},
      {"import cards", {"import", "../cards.vcf"}},
      {"import csv", {"import", "../Connections.csv"}},
      {"undo", {"undo"}},
      {"undo one in the middle", {"undo", "FIRST"}},
      {"undo --backup-of", {"undo", "--backup-of", "2026-11-20"}},
      {"call", {"call", "ana d", "--minutes", "9", "--promise", "send it by fri", "--next", "+2w"}},
      {"log two", {"log", "ana d", "ben", "--how", "in-person"}},
      {"news follow", {"news", "follow", "ana d", "ana.example/blog"}},
      {"news unfollow", {"news", "unfollow", "ben"}},
      {"news fetch", {"news", "fetch"}},
      {"campaign start", {"campaign", "start", "Moving", "--by", "2027-03-01", "--people", "anaaaa"}},
      {"campaign end", {"campaign", "end", "Launch"}},
      {"import a copy", {"import", "../copy.json"}},
      {"import a folder", {"import", "../cards"}},
      {"import -", {"import", "-", "--tag", "old"}, cards},
      {"merge driver",
       {"merge-driver", "../base.json", "~/.reconnect/contacts.json", "../copy.json"},
       "",
       Start::EveryDay,
       {},
       "~/.reconnect/contacts.json"},
      {"export",
       {"export", "json", "--output", "~/out.json"},
       "",
       Start::EveryDay,
       {},
       "~/out.json",
       1},
      {"check --fix", {"check", "--fix"}, "", Start::SameIds},
      {"the first add", {"add", "Cem Yılmaz"}, "", Start::NoBookYet},
      {"log with a long history", {"log", "ana d"}, "", Start::LongHistory},
      {"log without file locks", {"log", "ana d"}, "", Start::EveryDay, no_locks},
      {"log without hard links", {"log", "ana d"}, "", Start::EveryDay, no_links},
  };
  return changes;
}

std::string scene_name(testing::TestParamInfo<Change> const& row) {
  std::string name = row.param.label;
  std::erase(name, '-');
  std::ranges::replace(name, ' ', '_');
  return name;
}

Scene::Scene(Change const& change)
    : change_(change),
      root_((fs::exists("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path()) /
            "reconnect-scene-XXXXXX") {
  std::string path = root_.string();
  if (::mkdtemp(path.data()) == nullptr) throw std::runtime_error("no folder for a scene");
  root_ = path;
  fs::create_directory(home());
  write_bytes(root_ / "cards.vcf", cards);
  write_bytes(root_ / "Connections.csv", connections);
  write_bytes(root_ / "copy.json", copy);
  write_bytes(root_ / "base.json", R"({"schema": "reconnect/1", "contacts": []})");
  fs::create_directory(root_ / "cards");
  write_bytes(root_ / "cards/one.vcf", cards);
  write_bytes(root_ / "feed", feed);
  fs::create_directory(root_ / "bin");
  write_bytes(root_ / "bin/curl", "#!/bin/sh\nexec cat ../feed\n");
  ::chmod((root_ / "bin/curl").c_str(), 0700);
  if (change.start != Start::NoBookYet) {
    fs::create_directory(folder());
    ::chmod(folder().c_str(), 0700);
    write_private(folder() / "contacts.json", book_text);
    must(then({"edit", "carccc", "--note", "met at the fair"}));
    must(then({"edit", "ben", "--place", "Lagos"}));
    // Of another day, and one that is old enough to go.
    fs::remove_all(folder() / "contacts.backups");
    fs::create_directory(folder() / "contacts.backups");
    write_private(folder() / "contacts.backups/2026-11-20.json", book_text);
    write_private(folder() / "contacts.backups/2019-01-01.json", book_text);
    // A backup of the day on which this runs would not be taken for old.
    if (change.label != std::string("undo --backup-of"))
      fs::remove(folder() / "contacts.backups/2026-11-20.json");
  }
  fs::path const history = folder() / "contacts.history.jsonl";
  if (change.start == Start::LongHistory)
    write_private(history, long_history() + bytes_of(history));
  if (change.start == Start::SameIds)
    write_private(folder() / "contacts.json", repeated(book(), "benbbb", "carccc"));
  for (std::string& word : change_.words) {
    std::string const text = bytes_of(history);
    if (word == "FIRST") word = text.substr(text.find(R"("change": ")") + 11, 6);
    word = path_of(word);
  }
  copy_folder(home(), root_ / "before");
  old_book_ = book();
  old_lines_ = lines_of_history();
  rehearsal_ = run({});
  must(rehearsal_);
  new_book_ = book();
}

Scene::~Scene() {
  std::error_code ignored;
  fs::remove_all(root_, ignored);
}

Ending Scene::run(Plan plan) {
  put_back();
  plan.always.insert(change_.never.begin(), change_.never.end());
  return run_traced(line(change_.words, change_.input), plan);
}

Ending Scene::then(std::vector<std::string> words) {
  CommandLine const next = line(std::move(words));
  return change_.never.empty() ? run_freely(next) : run_traced(next, {.always = change_.never});
}

/// What is called `curl` there answers with a feed.
CommandLine Scene::line(std::vector<std::string> words, std::string input) const {
  return {std::move(words),
          std::move(input),
          home().string(),
          {"PATH=" + (root_ / "bin").string() + ":/usr/bin:/bin"}};
}

std::string Scene::path_of(std::string word) const {
  return word.starts_with("~/") ? (home() / word.substr(2)).string() : word;
}

void Scene::put_back() { copy_folder(root_ / "before", home()); }

std::string Scene::book() const {
  return bytes_of(is_remembered() ? (folder() / "contacts.json").string()
                                  : path_of(change_.other_file));
}

std::size_t Scene::lines_of_history() const {
  std::string const text = bytes_of(folder() / "contacts.history.jsonl");
  return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

std::string Scene::names_left_over() const {
  std::string names;
  for (auto const& entry : fs::recursive_directory_iterator(home())) {
    std::string const name = entry.path().filename().string();
    for (char const* const mark : {".tmp", ".held", ".reconnect-"}) {
      if (name.find(mark) != name.npos) names += " " + name;
    }
  }
  return names;
}

std::string Scene::harm_to_the_same_again() {
  Ending const again = then(change_.words);
  if (again.status != 0)
    return "the same again ends with " + std::to_string(again.status) + ": " + again.err;
  if (book() != new_book_) return "the same again makes another file";
  std::string const names = names_left_over();
  return names.empty() ? "" : "left over:" + names;
}

std::string Scene::harm_to_the_next_command() {
  if (!is_remembered()) return harm_to_the_same_again();
  std::string const now = book();
  Ending const next = then({"add", "Zoe Next"});
  if (next.status != 0)
    return "the next command ends with " + std::to_string(next.status) + ": " + next.err;
  if (book().find("Zoe Next") == std::string::npos) return "the next command changed nothing";
  if (std::string const names = names_left_over(); !names.empty()) return "left over:" + names;
  Ending const back = then({"undo"});
  if (back.status != 0) return "undo of the next command: " + back.err;
  if (!now.empty() && book() != now) return "undo of the next command gives another book";
  return "";
}

}  // namespace reconnect::test
