// SPDX-License-Identifier: MIT
#include "process/model_disk.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <stdexcept>

#include "support/temporary_home.hpp"

namespace reconnect::test {
namespace {

namespace fs = std::filesystem;

}  // namespace

struct ModelDisk::Node {
  bool is_folder{false};
  std::string synced{};                  // of a file
  std::string bytes{};                   // as programs see them
  std::vector<Write> writes{};           // not synced
  std::map<std::string, int> names{};    // of a folder, as programs see them
  std::map<std::string, int> on_disk{};  // of a folder
  std::vector<NameChange> changes{};     // not synced
};

Tree tree_at(fs::path const& root) {
  Tree tree;
  for (auto const& entry : fs::recursive_directory_iterator(root)) {
    std::string const name = fs::relative(entry.path(), root).string();
    if (entry.is_directory()) {
      tree[name + "/"] = "";
    } else {
      tree[name] = bytes_of(entry.path());
    }
  }
  return tree;
}

void make_tree(Tree const& tree, fs::path const& root) {
  fs::remove_all(root);
  fs::create_directory(root);
  for (auto const& [name, bytes] : tree) {
    fs::path const path = root / name;
    if (name.ends_with('/')) {
      fs::create_directory(path.parent_path());
      ::chmod(path.parent_path().c_str(), 0700);
    } else {
      write_bytes(path, bytes);
      ::chmod(path.c_str(), 0600);
    }
  }
}

ModelDisk::ModelDisk(fs::path root) : root_(std::move(root)) { load(root_); }
ModelDisk::~ModelDisk() = default;

int ModelDisk::load(fs::path const& path) {
  int const number = static_cast<int>(nodes_.size());
  nodes_.emplace_back();
  if (!fs::is_directory(path)) {
    nodes_.back().synced = nodes_.back().bytes = bytes_of(path);
    return number;
  }
  nodes_.back().is_folder = true;
  for (auto const& entry : fs::directory_iterator(path)) {
    int const child = load(entry.path());
    Node& node = nodes_[static_cast<std::size_t>(number)];
    node.names[entry.path().filename().string()] = child;
    node.on_disk = node.names;
  }
  return number;
}

/// Returns the folder and the name of a path below the root; -1 for another one.
std::pair<int, std::string> ModelDisk::folder_of(std::string const& path) const {
  fs::path const name(path);
  return {node_at(name.parent_path().string()), name.filename().string()};
}

int ModelDisk::node_at(std::string const& path) const {
  std::string const root = root_.string();
  if (path == root) return 0;
  if (!path.starts_with(root + "/")) return -1;
  int node = 0;
  for (fs::path const& part : fs::path(path.substr(root.size() + 1))) {
    auto const& names = nodes_[static_cast<std::size_t>(node)].names;
    auto const found = names.find(part.string());
    if (found == names.end()) return -1;
    node = found->second;
  }
  return node;
}

namespace {

template <typename Change>
void change_in(Change const& change, std::map<std::string, int>& names) {
  using Kind = decltype(change.kind);
  if (change.kind == Kind::Remove || change.kind == Kind::Move) names.erase(change.name);
  if (change.kind == Kind::Add) names[change.name] = change.node;
  if (change.kind == Kind::Move) names[change.target] = change.node;
}

template <typename Write>
void write_into(Write const& write, std::string& bytes, std::string const& text) {
  if (write.cuts) return bytes.resize(write.offset);
  if (bytes.size() < write.offset + text.size()) bytes.resize(write.offset + text.size());
  bytes.replace(write.offset, text.size(), text);
}

}  // namespace

void ModelDisk::change_names(int folder, NameChange change) {
  if (folder < 0) return;
  Node& node = nodes_[static_cast<std::size_t>(folder)];
  change_in(change, node.names);
  node.changes.push_back(std::move(change));
}

void ModelDisk::open(Call const& call) {
  int node = node_at(call.path);
  auto const flags = call.arguments[2];
  auto const [folder, name] = folder_of(call.path);
  if (node < 0 && folder >= 0 && (flags & O_CREAT) != 0) {
    node = static_cast<int>(nodes_.size());
    nodes_.emplace_back();
    change_names(folder, {NameChange::Kind::Add, name, {}, node});
  }
  opened_.erase(static_cast<std::uint64_t>(call.result));
  if (node < 0) return;
  opened_[static_cast<std::uint64_t>(call.result)] = {node, 0, (flags & O_APPEND) != 0};
}

void ModelDisk::write(int number, std::size_t offset, std::string const& bytes) {
  Node& node = nodes_[static_cast<std::size_t>(number)];
  Write const write{offset, bytes};
  write_into(write, node.bytes, bytes);
  node.writes.push_back(write);
}

void ModelDisk::play(Call const& call) {
  if (call.result < 0) return;
  auto const file = opened_.find(call.arguments[0]);
  auto const [folder, name] = folder_of(call.path);
  auto const [other_folder, other_name] = folder_of(call.other);
  switch (call.number) {
    case SYS_openat:
      return open(call);
    case SYS_close:
      opened_.erase(call.arguments[0]);
      return;
    case SYS_rename:
      return change_names(folder, {NameChange::Kind::Move, name, other_name, node_at(call.path)});
    case SYS_link:
      return change_names(other_folder,
                          {NameChange::Kind::Add, other_name, {}, node_at(call.path)});
    case SYS_unlink:
    case SYS_rmdir:
      return change_names(folder, {NameChange::Kind::Remove, name, {}, -1});
    case SYS_mkdir: {
      int const node = static_cast<int>(nodes_.size());
      nodes_.emplace_back().is_folder = true;
      return change_names(folder, {NameChange::Kind::Add, name, {}, node});
    }
    default:
      break;
  }
  if (file == opened_.end()) return;
  Node& node = nodes_[static_cast<std::size_t>(file->second.node)];
  switch (call.number) {
    case SYS_write:
    case SYS_writev:
      if (file->second.appends) file->second.offset = node.bytes.size();
      write(file->second.node, file->second.offset, call.bytes);
      file->second.offset += call.bytes.size();
      return;
    case SYS_pwrite64:
      return write(file->second.node, call.arguments[3], call.bytes);
    case SYS_ftruncate:
      node.bytes.resize(call.arguments[1]);
      node.writes.push_back({call.arguments[1], "", true});
      return;
    case SYS_fsync:
      node.synced = node.bytes;
      node.writes.clear();
      node.on_disk = node.names;
      node.changes.clear();
      return;
    default:
      return;
  }
}

/// Any prefix of the writes, the last of them half or as zeros; and the whole length as zeros.
std::vector<std::string> ModelDisk::contents_after_a_cut(Node const& node) const {
  std::vector<std::string> contents{node.synced};
  std::string bytes = node.synced;
  for (Write const& write : node.writes) {
    std::string part = bytes;
    write_into(write, part, write.bytes.substr(0, write.bytes.size() / 2));
    contents.push_back(part);
    write_into(write, part, std::string(write.bytes.size(), '\0'));
    contents.push_back(part);
    write_into(write, bytes, write.bytes);
    contents.push_back(bytes);
  }
  return contents;
}

void ModelDisk::build(int number, std::string const& path, std::vector<std::size_t> const& choices,
                      std::map<int, std::string> const& contents, Tree& tree) const {
  Node const& node = nodes_[static_cast<std::size_t>(number)];
  if (!node.is_folder) {
    auto const chosen = contents.find(number);
    tree[path] = chosen == contents.end() ? node.synced : chosen->second;
    return;
  }
  if (!path.empty()) tree[path + "/"] = "";
  std::map<std::string, int> names = node.on_disk;
  for (std::size_t i = 0; i < node.changes.size(); ++i) {
    if ((choices[static_cast<std::size_t>(number)] >> i & 1U) != 0)
      change_in(node.changes[i], names);
  }
  for (auto const& [name, child] : names)
    build(child, path.empty() ? name : path + "/" + name, choices, contents, tree);
}

void ModelDisk::each_tree_after_a_cut(std::function<void(Tree const&)> const& visit) const {
  std::vector<std::size_t> choices(nodes_.size(), 0);
  std::map<int, std::string> contents;
  // One node after the other has its choices tried, with all choices of those behind it.
  std::function<void(std::size_t)> const choose = [&](std::size_t number) {
    if (number == nodes_.size()) {
      Tree tree;
      build(0, "", choices, contents, tree);
      return visit(tree);
    }
    Node const& node = nodes_[number];
    for (std::string const& bytes : contents_after_a_cut(node)) {
      if (!node.is_folder) contents[static_cast<int>(number)] = bytes;
      for (std::size_t subset = 0; subset < std::size_t{1} << node.changes.size(); ++subset) {
        choices[number] = subset;
        choose(number + 1);
      }
    }
  };
  choose(0);
}

}  // namespace reconnect::test
