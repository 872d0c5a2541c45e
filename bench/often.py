#!/usr/bin/env python3
"""Writes cmake/often.ld: the functions that a morning runs, side by side in the released file.

A page that is touched first costs a few microseconds, and functions linked in the order of their files are spread over
all of them. Valgrind says which instructions ran, the linker's map in which section each stands. Run it after changes
to what a morning does (needs valgrind and the release build); a name that is no longer there only costs its place.
Usage: bench/often.py
"""
import bisect
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
RELEASE = ROOT / "build/release"
TODAY = ["--today", "2026-11-22"]
NAME = "Gita Petrarez"  # stands in the invented book of 100 people
MORNING = [["due"], ["list"], ["show", NAME], ["log", NAME, "--note", "new flat"], ["add", "Xenia Newcomer", "--met", "choir"]]

HEAD = """/* Written by bench/often.py: what a morning runs stands side by side, so that starting touches few pages. */
SECTIONS
{
  .text.often :
  {
    /* one of each is chosen when the program starts, by the processor */
    *libc.a:*(.text.evex* .text.avx* .text.sse*)
"""
TAIL = """  }
}
INSERT BEFORE .text;
SECTIONS
{
  .rodata.seldom :
  {
    /* large tables */
    *libutf8proc.a:*(.rodata .rodata.*)
    *:nickname_table.cpp.o(.rodata .rodata.*)
  }
}
INSERT AFTER .rodata;
"""


def link_with_map(folder):
    """Links the released program again, with symbols and in no order, and returns its path and that of the linker's map."""
    program, linker_map = folder / "reconnect", folder / "map"
    commands = subprocess.run(["ninja", "-C", RELEASE, "-t", "commands", "bin/reconnect"],
                              check=True, capture_output=True, text=True).stdout
    link = re.sub(r" -s(?= )| \S*-T,\S*often\.ld", "", commands.strip().splitlines()[-1])
    link = link.replace("-o bin/reconnect", f"-o {program} -Wl,-Map,{linker_map}")
    subprocess.run(link, shell=True, check=True, cwd=RELEASE)
    return program, linker_map


def sections_of(linker_map):
    """Returns (address, size, section, object) of all code, by address."""
    sections, wrapped = [], None
    for line in linker_map.read_text().split("Linker script and memory map")[1].splitlines():
        if alone := re.match(r" (\.text\S*)$", line):
            wrapped = alone[1]
            continue
        if row := re.match(r" (\.text\S*)?\s+0x([0-9a-f]+)\s+0x([0-9a-f]+) (\S+)$", line):
            if (row[1] or wrapped) and int(row[3], 16):
                sections.append((int(row[2], 16), int(row[3], 16), row[1] or wrapped, row[4]))
        wrapped = None
    return sorted(sections)


def executed(program, arguments, folder):
    """Returns the addresses of the instructions that ran, as the linker's map counts them."""
    profile = folder / "profile"
    subprocess.run(["valgrind", "-q", "--tool=callgrind", "--dump-instr=yes", f"--callgrind-out-file={profile}", program, *arguments],
                   check=True, stdout=subprocess.DEVNULL)
    symbols = subprocess.run(["nm", program], check=True, capture_output=True, text=True).stdout
    main = int(re.search(r"^([0-9a-f]+) T main$", symbols, re.M)[1], 16)
    names, addresses, address, begin_of_main, function = {}, [], 0, None, None
    for line in profile.read_text().splitlines():
        if named := re.match(r"(c?)fn=(\(\d+\))(?: (.*))?", line):
            names.setdefault(named[2], named[3])
            function = function if named[1] else names[named[2]]
        elif position := re.match(r"(0x[0-9a-f]+|[+-]\d+|\*) ", line):
            step = position[1]
            address = int(step, 16) if step.startswith("0x") else address + (0 if step == "*" else int(step))
            addresses.append(address)
            if function == "main":
                begin_of_main = min(address, begin_of_main or address)
    return [address - begin_of_main + main for address in addresses]


def pattern(section, of):
    archive = re.match(r"(.*)\((.*)\)$", pathlib.Path(of).name)
    return f"*{archive[1]}:{archive[2]}({section})" if archive else f"*{pathlib.Path(of).name}({section})"


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        program, linker_map = link_with_map(folder)
        sections = sections_of(linker_map)
        begins = [section[0] for section in sections]
        book = folder / "contacts.json"
        book.write_bytes(subprocess.run([ROOT / "bench/make_book.py", "100", "book"], check=True, capture_output=True).stdout)
        often = {}
        for command in MORNING:
            ran = set()
            for address in executed(program, ["--file", book, *TODAY, *command], folder):
                at = bisect.bisect_right(begins, address) - 1
                if address < sections[at][0] + sections[at][1]:
                    ran.add(at)
            often.update(dict.fromkeys(pattern(*sections[at][2:]) for at in sorted(ran)))
        lines = "".join(f"    {line}\n" for line in often if "libpugixml" not in line)  # one large section that is not run
        (ROOT / "cmake/often.ld").write_text(HEAD + lines + TAIL)


main()
