// SPDX-License-Identifier: MIT
// Which addresses are everybody's.
#include "reconnect/system/addresses.hpp"

#include <gtest/gtest.h>

namespace reconnect::system {
namespace {

TEST(Address, IsPublic) {
  for (char const* const address :
       {"93.184.216.34", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.255.255", "100.128.0.1",
        "192.167.1.1", "223.255.255.255", "2606:2800:220:1::1", "2a00:1450::1",
        "::ffff:93.184.216.34", "64:ff9b::8.8.8.8", "2002:5db8:d822::1"}) {
    EXPECT_TRUE(is_public_address(address)) << address;
  }
}

TEST(Address, IsNotPublic) {
  for (char const* const address : {"127.0.0.1",
                                    "127.255.255.255",
                                    "0.0.0.0",
                                    "10.1.2.3",
                                    "100.64.0.1",
                                    "169.254.169.254",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.168.0.1",
                                    "192.0.2.1",
                                    "198.18.0.1",
                                    "198.51.100.1",
                                    "203.0.113.1",
                                    "224.0.0.1",
                                    "255.255.255.255",
                                    "::1",
                                    "::",
                                    "fe80::1",
                                    "fc00::1",
                                    "fd00::1",
                                    "ff02::1",
                                    "2001:db8::1",
                                    "2001::1",
                                    "::ffff:127.0.0.1",
                                    "::ffff:10.0.0.1",
                                    "::127.0.0.1",
                                    "64:ff9b::127.0.0.1",
                                    "64:ff9b:1::1",
                                    "2002:7f00:1::1",
                                    "2002:c0a8:1::1",
                                    "",
                                    "localhost",
                                    "127.1",
                                    "2130706433",
                                    "0x7f000001",
                                    "1.2.3.4.5",
                                    "fe80::1%eth0"}) {
    EXPECT_FALSE(is_public_address(address)) << address;
  }
}

}  // namespace
}  // namespace reconnect::system
