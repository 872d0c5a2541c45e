// SPDX-License-Identifier: MIT
#include "reconnect/commands/path.hpp"

namespace reconnect::commands {

Answer Path::run(Context& context) const {
  Answer answer;
  answer.members = {{"path", context.store.path()}};
  answer.page.line(context.store.path());
  return answer;
}

}  // namespace reconnect::commands
