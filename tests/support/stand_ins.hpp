// SPDX-License-Identifier: MIT
// Names that stay the same from run to run, for what comes by chance: ids, changes, and the folder
// of the home.
#pragma once

#include <map>
#include <string>

namespace reconnect::test {

class StandIns {
 public:
  /// `written` is the text of the test: ids that it brings itself keep their names.
  StandIns(std::string home, std::string written);

  /// Learns the ids of every file below the home.
  void learn();

  /// Returns the text with a stand-in for each id, and `/home/sam` for the home.
  std::string hide(std::string text);

  /// Returns the text with the ids for which stand-ins were given out.
  std::string reveal(std::string text) const;

 private:
  void learn_from(std::string const& text);
  std::string const& name_of(std::string const& id);

  std::string home_;
  std::string written_;
  std::map<std::string, char const*> known_{};  // the id, and how its stand-in begins
  std::map<std::string, std::string> names_{};  // the id, and its stand-in
  std::map<std::string, int> counts_{};
};

}  // namespace reconnect::test
