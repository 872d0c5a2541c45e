#!/usr/bin/python3
"""Prints what bench/run.sh measured as a table, and writes the same figures to bench.json.

usage: report.py FOLDER PEOPLE…    FOLDER holds book-PEOPLE.json and what `measure` answered in results/
"""
import json
import pathlib
import sys


def measured(file):
    """Returns {name: (CPU ms, wall ms, peak bytes, runs)} of a file of results; nothing where there is none."""
    rows = (line.split("\t") for line in file.read_text().splitlines()) if file.exists() else ()
    return {name: (float(cpu), float(wall), int(peak) * 1024, int(runs)) for name, cpu, wall, peak, runs in rows}


def main():
    folder = pathlib.Path(sys.argv[1])
    start = measured(folder / "results" / "start")
    empty, version = start["empty"][0], start["reconnect --version"][0]
    print(f"Start: reconnect --version {version:.2f} ms CPU, {version / empty:.2f} × an empty static C program"
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

    (folder / "bench.json").write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"\nThe figures are in {folder / 'bench.json'}")


main()
