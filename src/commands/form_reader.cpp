// SPDX-License-Identifier: MIT
// The edited form as a contact: what was not touched stays as the record has it.
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "edit_form.hpp"
#include "edit_log_line.hpp"
#include "feed_address.hpp"
#include "form_lines.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/terminal/style.hpp"
#include "typed.hpp"

namespace reconnect::commands {
namespace {

bool is_list(std::string_view name) {
  constexpr std::array<std::string_view, 6> names{"alias", "tag", "url", "feed", "phone", "email"};
  return std::ranges::find(names, name) != names.end();
}

/// The entries of a list as the form has them. A line that was not touched is the entry that it
/// showed, whatever that holds beside it.
template <typename Entry>
class EditedList {
 public:
  explicit EditedList(std::vector<Entry> const& before) : before_(before), left_(before) {}

  /// Takes the line where it shows one of the entries that no line named yet.
  bool take(std::string const& text) {
    auto const old =
        std::ranges::find_if(left_, [&](Entry const& entry) { return shown(entry) == text; });
    if (old == left_.end()) return false;
    after_.push_back(std::move(*old));
    left_.erase(old);
    return true;
  }

  void add(Entry entry) { after_.push_back(std::move(entry)); }

  /// Entries of which the form has nothing to show stay.
  std::vector<Entry> result() && {
    std::vector<Entry> visible = before_;
    std::erase_if(visible, [](Entry const& entry) { return shown(entry).empty(); });
    if (after_ == visible) return before_;
    for (Entry const& entry : before_) {
      if (shown(entry).empty()) after_.push_back(entry);
    }
    return std::move(after_);
  }

 private:
  std::vector<Entry> const& before_;
  std::vector<Entry> left_;
  std::vector<Entry> after_{};
};

/// The lines of the notes, each as it was where it was not touched.
class EditedNotes {
 public:
  explicit EditedNotes(std::string const& before) : before_(before) {
    for (std::string_view left = before; !left.empty();) {
      std::string_view const line = left.substr(0, left.find('\n'));
      left.remove_prefix(std::min(line.size() + 1, left.size()));
      old_lines_.emplace_back(line);
      old_shown_.push_back(terminal::printable(line));
    }
  }

  void read(std::string_view line) {
    auto const old = std::ranges::find(old_shown_, line);
    shown_.emplace_back(line);
    lines_.push_back(old == old_shown_.end()
                         ? typed_text(line, "notes")
                         : old_lines_[static_cast<std::size_t>(old - old_shown_.begin())]);
  }

  std::string result() && {
    for (auto* const lines : {&shown_, &old_shown_}) {
      while (!lines->empty() && people::squeezed(lines->back()).empty()) lines->pop_back();
    }
    if (shown_ == old_shown_) return before_;
    lines_.resize(shown_.size());
    return fmt::to_string(fmt::join(lines_, "\n"));
  }

 private:
  std::string const& before_;
  std::vector<std::string> old_lines_{};
  std::vector<std::string> old_shown_{};
  std::vector<std::string> lines_{};
  std::vector<std::string> shown_{};
};

/// Reads a form line by line.
class FormReader {
 public:
  explicit FormReader(Contact const& before) : before_(before), contact_(before) {}

  void read(std::string_view line) {
    if (line.starts_with('#')) return;
    if (line == "notes:" || line == "log:" || line == "prep:") {
      block_ = line.substr(0, line.size() - 1);
    } else if (line.starts_with("  ") && !block_.empty()) {
      read_block_line(line.substr(2));
    } else if (people::squeezed(line).empty()) {
      if (block_ == "notes") notes_.read("");
    } else {
      read_member(line);
    }
  }

  Contact result() && {
    contact_.aliases = std::move(aliases_).result();
    contact_.tags = std::move(tags_).result();
    contact_.urls = std::move(urls_).result();
    contact_.feeds = std::move(feeds_).result();
    contact_.phones = std::move(phones_).result();
    contact_.emails = std::move(emails_).result();
    contact_.prep = std::move(prep_).result();
    contact_.notes = std::move(notes_).result();
    contact_.log = std::move(log_).result();
    return std::move(contact_);
  }

 private:
  void read_member(std::string_view line) {
    block_ = {};
    auto const colon = line.find(':');
    std::string const name = people::squeezed(line.substr(0, colon));
    std::string const text =
        colon == std::string_view::npos ? "" : people::squeezed(line.substr(colon + 1));
    auto const known = std::ranges::find(form_lines(), name, &FormLine::name);
    if (colon == std::string_view::npos || (known == form_lines().end() && !is_list(name))) {
      throw Error(ExitCode::Usage, quoted(line) + " is no line of the form", "write MEMBER: VALUE");
    }
    if (known == form_lines().end()) return read_list_line(name, text);
    if (text != in_form(known->show(before_))) known->read(contact_, typed_text(text, name));
  }

  /// The members that are lists of words, phones and addresses; each line is one.
  void read_list_line(std::string_view name, std::string const& text) {
    if (text.empty()) return;
    if (name == "alias") read_word(aliases_, name, text);
    if (name == "tag") read_word(tags_, name, text);
    if (name == "url") read_word(urls_, name, text);
    if (name == "feed" && !feeds_.take(text))
      feeds_.add({.url = feed_address(typed_text(text, name))});
    auto const [value, label] = without_label(text);
    if (name == "phone" && !phones_.take(text)) {
      auto const old = std::ranges::find(before_.phones, value, &Phone::number);
      typed_text(text, name);
      phones_.add({value, label, old == before_.phones.end() ? Members{} : old->extra});
    }
    if (name == "email" && !emails_.take(text)) {
      auto const old = std::ranges::find(before_.emails, value, &Email::address);
      typed_text(text, name);
      emails_.add({value, label, old == before_.emails.end() ? Members{} : old->extra});
    }
  }

  static void read_word(EditedList<std::string>& list, std::string_view name,
                        std::string const& text) {
    if (!list.take(text)) list.add(typed_text(text, name));
  }

  void read_block_line(std::string_view line) {
    if (block_ == "log") return log_.read(line);
    if (block_ == "notes") return notes_.read(line);
    std::string const text = people::squeezed(line);
    if (prep_.take(text)) return;
    auto const colon = typed_text(text, block_).find(':');
    PrepItem item{people::squeezed(text.substr(0, colon))};
    if (colon != std::string::npos) item.text = people::squeezed(text.substr(colon + 1));
    // An empty value clears; what stood there without one was taken above.
    if (!item.item.empty() && !item.text.empty()) prep_.add(std::move(item));
  }

  Contact const& before_;
  Contact contact_;
  EditedList<std::string> aliases_{before_.aliases};
  EditedList<std::string> tags_{before_.tags};
  EditedList<std::string> urls_{before_.urls};
  EditedList<Feed> feeds_{before_.feeds};
  EditedList<Phone> phones_{before_.phones};
  EditedList<Email> emails_{before_.emails};
  EditedList<PrepItem> prep_{before_.prep};
  EditedNotes notes_{before_.notes};
  EditedLog log_{before_.log};
  std::string_view block_{};
};

/// An emptied form is given up, as an emptied commit message is: it must not empty the record.
bool says_nothing(std::string_view text) {
  while (!text.empty()) {
    std::string_view const line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (!line.starts_with('#') && !people::squeezed(line).empty()) return false;
  }
  return true;
}

}  // namespace

Contact parse_form(std::string_view text, Contact const& before, std::size_t first_line) {
  if (says_nothing(text)) return before;
  FormReader reader(before);
  for (std::size_t number = first_line; !text.empty(); ++number) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    try {
      reader.read(line);
    } catch (Error const& error) {
      throw Error(ExitCode::Usage, fmt::format("line {}: {}", number, error.what()), error.hint());
    }
  }
  return std::move(reader).result();
}

}  // namespace reconnect::commands
