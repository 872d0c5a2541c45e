#!/usr/bin/python3
"""Prints what bench/run.sh measured as a table, and writes the same figures to bench.json. Ends with 1 where twice the
people cost more than 2.2 times the CPU.

usage: report.py FOLDER PEOPLE…    FOLDER holds book-PEOPLE.json and what `measure` answered in results/
"""
import json
import pathlib
import sys


def measured(file):
    """Returns {name: (CPU ms, wall ms, peak bytes, runs)} of a file of results; nothing where there is none."""
    rows = (line.split("\t") for line in file.read_text().splitlines()) if file.exists() else ()
    return {name: (float(cpu), float(wall), int(peak) * 1024, int(runs)) for name, cpu, wall, peak, runs in rows}


MOST_GROWTH = 2.2  # of the CPU time, where the people double


def growth(books):
    """Returns {"people", "name", "times"} for each command at each size that is twice another one."""
    costs = {book["people"]: {command["name"]: command["cpu_ms"] for command in book["commands"]} for book in books}
    return [{"people": people, "name": name, "times": round(cost / costs[people // 2][name], 2)}
            for people in costs if people % 2 == 0 and people // 2 in costs
            for name, cost in costs[people].items() if costs[people // 2].get(name) and ":" not in name]


def print_growth(rows):
    sizes = sorted({row["people"] for row in rows})
    if not sizes:
        return
    print("\nTimes the CPU of half the people\n  " + " " * 26 + "".join(f"{people:>10,}" for people in sizes))
    for name in dict.fromkeys(row["name"] for row in rows):
        times = {row["people"]: row["times"] for row in rows if row["name"] == name}
        print(f"  {name:<26}" + "".join(f"{times.get(people, 0):>10.2f}" for people in sizes))


def main():
    folder = pathlib.Path(sys.argv[1])
    start = measured(folder / "results" / "start")
    empty, version = start["empty"][0], start["reconnect --version"][0]
    print(f"Start: reconnect --version {version:.2f} ms CPU, {version / empty:.2f} × an empty static C++ program"
          f" ({empty:.2f} ms)")
    report = {"start": {"empty_ms": empty, "version_ms": version, "times_empty": round(version / empty, 3)}, "books": []}

    for people in map(int, sys.argv[2:]):
        size = (folder / f"book-{people}.json").stat().st_size
        results = measured(folder / "results" / str(people)) | measured(folder / "results" / f"{people}-others")
        floor = results["F"][0]
        print(f"\n{people:,} people, {size / 1e6:.2f} MB, least of {results['F'][3]} runs")
        print(f"  {'':<26}{'CPU ms':>10}{'× F':>9}{'peak MB':>10}{'× file':>9}")
        commands = []
        for name, (cpu, wall, peak, runs) in results.items():
            print(f"  {name:<26}{cpu:>10.2f}{cpu / floor:>9.2f}{peak / 1e6:>10.1f}{peak / size:>9.2f}")
            commands.append({"name": name, "cpu_ms": cpu, "times_floor": round(cpu / floor, 3), "wall_ms": wall,
                             "peak_mb": round(peak / 1e6, 2), "times_file": round(peak / size, 3), "runs": runs})
        report["books"].append({"people": people, "bytes": size, "floor_ms": floor, "commands": commands})

    report["growth"] = growth(report["books"])
    print_growth(report["growth"])
    (folder / "bench.json").write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"\nThe figures are in {folder / 'bench.json'}")
    steep = [row for row in report["growth"] if row["times"] > MOST_GROWTH]
    for row in steep:
        print(f"{row['name']} costs {row['times']} times as much at {row['people']:,} people as at half of them")
    sys.exit(1 if steep else 0)


main()
