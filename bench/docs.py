#!/usr/bin/python3
"""Writes speed.svg (a chart) and speed.md (tables) from the figures of bench/run.sh.

usage: docs.py bench.json FOLDER
"""
import html
import json
import math
import pathlib
import sys

# Name in bench.json, colour on white and on black, dashes. The colours differ in lightness too, and so do the dashes.
SERIES = [
    ("F", "the floor: reading the bytes", "#666666", "#a0a0a0", "2 3"),
    ("due", "due", "#0060a8", "#6cb6ff", ""),
    ("show NAME", "show NAME", "#8a4fa3", "#d2a8ff", "8 3"),
    ("list", "list", "#00734f", "#56d4a8", "14 3"),
    ("log NAME --dry-run", "log NAME", "#a04000", "#ffa657", "5 2 1 2"),
    ("import CARDS", "import", "#8c6d00", "#e3b341", "10 4"),
    ("abook: --mutt-query NAME", "abook --mutt-query", "#b3245e", "#ff7eb6", "3 2"),
    ("taskwarrior: overdue", "taskwarrior overdue", "#c0392b", "#ff7b72", "6 3 2 3"),
    ("khard: list", "khard list", "#3d3d3d", "#e6e6e6", "12 3 3 3"),
]
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 860, 520, 70, 210, 60, 60


def figures(report, name):
    """Returns [(people, CPU ms)] of a command, least people first."""
    found = [(book["people"], command["cpu_ms"]) for book in report["books"] for command in book["commands"]
             if command["name"] == name]
    return sorted(found)


def spread(labels, gap=16):
    """Moves labels (y, …), sorted downwards, so that none covers another."""
    placed = []
    for y, *rest in sorted(labels):
        y = max(y, placed[-1][0] + gap) if placed else y
        placed.append((y, *rest))
    over = placed[-1][0] - (HEIGHT - BOTTOM) if placed else 0
    return [(y - max(over, 0), *rest) for y, *rest in placed]


def milliseconds(value):
    return f"{value:g} ms" if value < 1000 else f"{value / 1000:g} s"


def chart(report):
    lines = [(key, name, light, dark, dash, figures(report, key)) for key, name, light, dark, dash in SERIES]
    lines = [line for line in lines if line[5]]
    people = sorted(book["people"] for book in report["books"])
    costs = [cost for line in lines for _, cost in line[5]]
    low, high = math.floor(math.log10(min(costs))), math.ceil(math.log10(max(costs)))
    first, last = math.log10(people[0]), math.log10(people[-1])

    def x(count):
        return LEFT + (math.log10(count) - first) / max(last - first, 1e-9) * (WIDTH - LEFT - RIGHT)

    def y(cost):
        return HEIGHT - BOTTOM - (math.log10(cost) - low) / (high - low) * (HEIGHT - TOP - BOTTOM)

    said = "; ".join(f"{name}: " + ", ".join(f"{cost:.2f} ms at {count:,}" for count, cost in points
                                             if count in (people[0], people[-1]) or count == points[-1][0])
                     for _, name, _, _, _, points in lines)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
           'aria-labelledby="title what">',
           '<title id="title">What a command costs, by the number of people in the book</title>',
           f'<desc id="what">CPU time, both axes logarithmic. {html.escape(said)}.</desc>',
           '<style>',
           'text { font: 13px system-ui, sans-serif; fill: #1f2328 } .grid { stroke: #d0d7de } .back { fill: #fff }',
           *[f'.s{i} {{ stroke: {line[2]} }} .t{i} {{ fill: {line[2]} }}' for i, line in enumerate(lines)],
           '@media (prefers-color-scheme: dark) {',
           'text { fill: #e6edf3 } .grid { stroke: #3d444d } .back { fill: #0d1117 }',
           *[f'.s{i} {{ stroke: {line[3]} }} .t{i} {{ fill: {line[3]} }}' for i, line in enumerate(lines)],
           '}', '</style>', f'<rect class="back" width="{WIDTH}" height="{HEIGHT}"/>',
           f'<text x="{LEFT}" y="30" style="font-size: 16px; font-weight: 600">'
           'CPU time of a whole run, by people in the book</text>']
    for power in range(low, high + 1):
        out.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(10**power):.1f}" y2="{y(10**power):.1f}"/>'
                   f'<text x="{LEFT - 8}" y="{y(10**power) + 4:.1f}" text-anchor="end">{milliseconds(10.0**power)}</text>')
    for count in people:
        if math.log10(count) == round(math.log10(count)) or count in (people[0], people[-1]):
            out.append(f'<line class="grid" x1="{x(count):.1f}" x2="{x(count):.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>'
                       f'<text x="{x(count):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{count:,}</text>')
    out.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 14}" text-anchor="middle">'
               'people, with ten touches each</text>')
    for i, (_, _, _, _, dash, points) in enumerate(lines):
        path = " ".join(f"{x(count):.1f},{y(cost):.1f}" for count, cost in points)
        out.append(f'<polyline class="s{i}" fill="none" stroke-width="2" stroke-dasharray="{dash}" points="{path}"/>')
        out += [f'<circle class="t{i}" r="3" cx="{x(count):.1f}" cy="{y(cost):.1f}"/>' for count, cost in points]
    ends = [(y(points[-1][1]), x(points[-1][0]), i, name) for i, (_, name, _, _, _, points) in enumerate(lines)]
    for at, end, i, name in spread(ends):
        out.append(f'<line class="s{i}" stroke-width="1" opacity="0.5" x1="{end + 5:.1f}" y1="{y(lines[i][5][-1][1]):.1f}" '
                   f'x2="{WIDTH - RIGHT + 14}" y2="{at:.1f}"/>'
                   f'<text class="t{i}" x="{WIDTH - RIGHT + 18}" y="{at + 4:.1f}">{html.escape(name)}</text>')
    return "\n".join(out) + "\n</svg>\n"


def table(book, names):
    rows = [command for command in book["commands"] if command["name"] in names or ":" in command["name"]]
    lines = [f"| {book['people']:,} people, {book['bytes'] / 1e6:.1f} MB | CPU | × F | memory | × file |",
             "|---|---:|---:|---:|---:|"]
    lines += [f"| {row['name']} | {row['cpu_ms']:.2f} ms | {row['times_floor']:.1f} | {row['peak_mb']:.1f} MB | "
              f"{row['times_file']:.1f} |" for row in rows]
    return "\n".join(lines)


def page(report):
    names = [command["name"] for command in report["books"][0]["commands"]]
    start = report["start"]
    worst = max((row["times"] for row in report["growth"]), default=None)
    growth = (f"\nTwice the people cost at most {worst} times the CPU, over every command and every size that was measured.\n"
              if worst else "")
    decades = [book for book in report["books"] if math.log10(book["people"]) == round(math.log10(book["people"]))]
    tables = "\n\n".join(table(book, names) for book in decades or report["books"])
    return f"""# Speed

![What each command costs by the number of people; the tables below hold the same figures](speed.svg)

Written by `bench/run.sh --docs`. CPU time of a whole run, the least of many; F is a program that maps the file and looks
at each of its bytes once. The file lies in pages of 4 KiB: newer kernels map one that they got in one piece up to five
times cheaper, which the program gains too, in milliseconds, not in multiples of F. All programs are installed: what a
linker wrote lies in smaller pages than a copy, and starts 0.1 ms slower. `log NAME --dry-run` is a log without the wait
for the disk. `reconnect --version` takes {start['version_ms']:.2f} ms, an empty C++ program {start['empty_ms']:.2f} ms.
{growth}
{tables}
"""


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    report = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    folder = pathlib.Path(sys.argv[2])
    (folder / "speed.svg").write_text(chart(report), encoding="utf-8")
    (folder / "speed.md").write_text(page(report), encoding="utf-8")


main()
