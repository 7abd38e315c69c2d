# The page holds what posts say as text and nowhere else, and fetches nothing.
{ cat corpus.tsv
  printf 'talk\t</td></script><img src=x onerror=alert(1)> buy followers & "cheap" likes\n'
  printf 'selling\t\342\200\256 lovely \007 park \377 friends\n'; } > hostile.tsv
"$TOUT" eval --folds 3 --resamples 50 --html page.html hostile.tsv > /dev/null 2>&1
echo "exit $?"
python3 - <<'EOF'
import html.parser

allowed = set("""html head meta title style body main h1 h2 p strong table thead tbody tr th td div
figure figcaption svg desc line text rect polyline circle ul li b details summary bdi""".split())


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.words = set(), [], []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes += [(tag, name, value) for name, value in attributes]

    def handle_data(self, data):
        self.words.append(data)


text = open("page.html", encoding="utf-8").read()
page = Page()
page.feed(text)
words = " ".join(page.words)
print("tags beside those allowed:", sorted(page.tags - allowed))
print("handlers and links:", [a for a in page.attributes if a[1].startswith("on") or a[1] in ("src", "href")])
print("of posts in attributes:", [a for a in page.attributes if any(
    word in (a[2] or "") for word in ("park", "followers", "onerror", "selling"))])
print("addresses:", text.count("http:") + text.count("https:") + text.count("url("))
print("policy:", any(a[1] == "content" and "default-src 'none'" in a[2] for a in page.attributes))
print('</td></script><img src=x onerror=alert(1)> buy followers & "cheap" likes' in words)
print("\ufffd lovely \ufffd park \ufffd friends" in words)
print(text.count("<svg"), text.count("<polyline"))
EOF
ls page.html*
"$TOUT" eval --folds 3 --html no/such/page.html corpus.tsv > /dev/null; echo "exit $?"
