#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""feed_server.py FOLDER: a web server on the loopback that behaves well and badly, for the tests.

Writes its port into FOLDER/port, and a line for each request (its path, and what it asked on
condition of) into FOLDER/requests. A file in FOLDER/site is served before anything below is looked
at. Ends when its standard input does.
"""
import gzip, os, pathlib, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FOLDER = pathlib.Path(sys.argv[1])


def item(number, date, title=None):
    title = title or f"Post {number}"
    return (f"<item><title>{title}</title><link>https://ana.example/{number}</link>"
            f"<pubDate>{date}</pubDate></item>")


def rss(*items):
    return ('<?xml version="1.0"?><rss version="2.0"><channel><title>Ana writes</title>'
            + "".join(items) + "</channel></rss>").encode()


BLOG = rss(*[item(n, f"{n:02} Nov 2026 08:00:00 GMT") for n in (20, 18, 15, 10)],
           item("old", "01 Jan 2020 08:00:00 GMT"))
LAUGHS = ('<!DOCTYPE r [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {b} "{("&" + a + ";") * 10}">' for a, b in zip("abcdefgh", "bcdefghi"))
    + ']><rss><channel><item><title>&i;</title><link>https://ana.example/ha</link>'
    '<pubDate>20 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>').encode()
PAGE = (b'<html><head><link rel="stylesheet" href="x.css"><link rel="alternate" '
        b'type="application/rss+xml" title="Posts" href="blog.rss"></head></html>')


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers and "Transfer_Encoding" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def redirect(self, location, status=302):
        self.answer(status, Location=location)

    def do_GET(self):
        conditions = [f"{name}: {self.headers[name]}"
                      for name in ("If-None-Match", "If-Modified-Since") if self.headers[name]]
        with open(FOLDER / "requests", "a") as log:
            log.write(" ".join([self.path, *conditions]) + "\n")
        try:
            self.serve()
        except OSError:
            pass  # whoever asked has seen enough

    def serve(self):
        port = self.server.server_address[1]
        path = self.path
        if path.startswith("http://"):  # asked as a proxy
            path = "/" + path.split("/", 3)[3]
        written = FOLDER / "site" / path.lstrip("/")
        if written.is_file():
            self.answer(200, written.read_bytes(), Content_Type="application/xml")
        elif path == "/blog.rss":
            if self.headers["If-None-Match"] == '"one"':
                self.answer(304)
            else:
                self.answer(200, BLOG, Content_Type="application/rss+xml", ETag='"one"',
                            Last_Modified="Fri, 20 Nov 2026 08:00:00 GMT")
        elif path == "/blog":
            self.answer(200, PAGE, Content_Type="text/html")
        elif path == "/same.rss":
            self.answer(200, BLOG)
        elif path == "/first":
            self.redirect("/second", 301)
        elif path == "/second":
            self.redirect(f"http://127.0.0.1:{port}/third", 307)
        elif path == "/third":
            self.redirect("same.rss", 308)
        elif path == "/loop":
            self.redirect("/loop")
        elif path == "/to-file":
            self.redirect("file:///etc/passwd")
        elif path == "/to-private":
            self.redirect("http://10.0.0.1/feed")
        elif path == "/to-neighbour":
            self.redirect(f"http://127.0.0.2:{port}/blog.rss")
        elif path == "/to-name":
            self.redirect(f"http://localhost:{port}/blog.rss")
        elif path == "/to-mapped":
            self.redirect(f"http://[::ffff:127.0.0.1]:{port}/blog.rss")
        elif path == "/to-number":
            self.redirect(f"http://2130706433:{port}/blog.rss")
        elif path == "/to-option":
            self.redirect("http://-oProxyCommand=x/")
        elif path == "/to-other-host":
            self.redirect("http://other.example/blog.rss")
        elif path == "/late":
            time.sleep(2.5)
            self.answer(200, BLOG)
        elif path == "/page-to-private":
            self.answer(200, b"<link rel=alternate type=application/rss+xml "
                        b"href=http://169.254.169.254/>")
        elif path == "/304":
            self.answer(304)
        elif path == "/500":
            self.answer(500, BLOG)
        elif path == "/gone":
            self.answer(410)
        elif path == "/huge":
            self.answer(200, b"<rss><channel>" + b" " * (10 << 20), Transfer_Encoding="identity")
        elif path == "/huge-and-says-so":
            self.answer(200, b"", Content_Length=str(10 << 20))
        elif path == "/broken":
            self.answer(200, BLOG[:100], Content_Length="1000")
        elif path == "/nothing":
            self.close_connection = True
        elif path == "/noise":
            self.wfile.write(b"\x00\xff not HTTP at all\r\n\r\n")
            self.close_connection = True
        elif path == "/bomb":
            self.answer(200, gzip.compress(b" " * (50 << 20)), Content_Encoding="gzip",
                        Content_Type="application/rss+xml")
        elif path == "/hidden-bomb":
            self.answer(200, gzip.compress(b" " * (50 << 20)), Content_Type="application/rss+xml")
        elif path == "/laughs":
            self.answer(200, LAUGHS)
        elif path == "/thousand":
            self.answer(200, rss(*[item(n, "20 Nov 2026 08:00:00 GMT") for n in range(1000)]))
        elif path == "/html":
            self.answer(200, b"<html><body>Nothing here</body></html>", Content_Type="text/html")
        elif path == "/lying":
            self.answer(200, '<?xml version="1.0" encoding="utf-8"?><rss><channel><item><title>Caf\u00e9'
                        '</title><link>javascript:alert(1)</link><pubDate>20 Nov 2026 08:00:00 GMT'
                        '</pubDate></item></channel></rss>'.encode(),
                        Content_Type="image/png; charset=koi8-r")
        elif path == "/escape":
            self.answer(200, rss(item(1, "20 Nov 2026 08:00:00 GMT", "a&#27;[31m &amp;#x202e;red")),
                        ETag='"a\x1b[31m"')
        elif path.startswith("/slow"):
            time.sleep(30)
        elif path == "/drip":
            self.send_response(200)
            self.end_headers()
            for _ in range(30):
                self.wfile.write(b" ")
                self.wfile.flush()
                time.sleep(1)
        else:
            self.answer(404)


def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    part = FOLDER / "port.part"
    part.write_text(str(server.server_address[1]))
    part.rename(FOLDER / "port")
    sys.stdin.read()
    os._exit(0)


main()
