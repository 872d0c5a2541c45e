// SPDX-License-Identifier: MIT
// A folder as POSIX keeps it: what was synced stays, and of everything else any part may be there
// after a power cut, in any order.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "process/traced_program.hpp"

namespace reconnect::test {

/// A tree of files: their bytes by their path below the root; folders end in a slash.
using Tree = std::map<std::string, std::string>;

Tree tree_at(std::filesystem::path const& root);
void make_tree(Tree const& tree, std::filesystem::path const& root);

/// Plays recorded calls and knows what of them a power cut may leave.
class ModelDisk {
 public:
  /// Begins with what is at the root now, all of it on the disk.
  explicit ModelDisk(std::filesystem::path root);
  ~ModelDisk();
  ModelDisk(ModelDisk const&) = delete;
  ModelDisk& operator=(ModelDisk const&) = delete;

  /// Does what the call did. Failed calls did nothing.
  void play(Call const& call);

  /// Hands over every tree that may be there if the power is cut now; the same one may come twice.
  void each_tree_after_a_cut(std::function<void(Tree const&)> const& visit) const;

 private:
  struct Node;
  struct NameChange {
    enum class Kind { Add, Remove, Move } kind{};
    std::string name{};
    std::string target{};  // of a move
    int node{-1};
  };
  struct Write {
    std::size_t offset{};
    std::string bytes{};
    bool cuts{false};  // the file ends at the offset
  };

  int load(std::filesystem::path const& path);
  int node_at(std::string const& path) const;
  std::pair<int, std::string> folder_of(std::string const& path) const;
  void change_names(int folder, NameChange change);
  void open(Call const& call);
  void write(int node, std::size_t offset, std::string const& bytes);
  std::vector<std::string> contents_after_a_cut(Node const& node) const;
  void build(int node, std::string const& path, std::vector<std::size_t> const& choices,
             std::map<int, std::string> const& contents, Tree& tree) const;

  std::filesystem::path root_;
  std::vector<Node> nodes_;
  struct Opened {
    int node{};
    std::size_t offset{};
    bool appends{};
  };
  std::map<std::uint64_t, Opened> opened_{};
};

}  // namespace reconnect::test
