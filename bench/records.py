# SPDX-License-Identifier: MIT
"""Records of exports, synthetic, in the form and of the size that the sites and tools give them.

Which members there are, and in how many records of a hundred, is as in the samples of
../shared/suites/exports: an archive of 1.9 KB a post there, pages of twarc of 4.2, lines of the
first API of 2.1."""

import json

WORDS = ("the a to of in and for with my your on at day sun tea park friends book music "
         "get buy free cheap sale followers follow back now new today offer deal best link "
         "thanks love great news local people work game night morning coffee").split()
ABOUT = "Nobody in particular, who writes of nothing much, and of tea"
CLIENT = "<a href=\"https://app.example.org\" rel=\"nofollow\">An Example Client</a>"
IMAGE = "https://images.example.org/media/%012d.jpg"


def text(draw):
    words = [WORDS[min(int(draw.paretovariate(0.6)) - 1, len(WORDS) - 1)]
             for _ in range(draw.randint(4, 24))]
    if draw.random() < 0.3:
        words.append("https://t.co/%010d" % draw.randrange(10 ** 10))
    if draw.random() < 0.14:
        words.append("\U0001f600 na\u00efve caf\u00e9")
    return " ".join(words)


def some(draw, share, make):
    """A list of one in so many of a hundred records, else an empty one."""
    return [make()] if draw.random() * 100 < share else []


def archive_media(draw, number):
    size = {"w": "620", "h": "440", "resize": "fit"}
    return {"expanded_url": "https://x.com/example/status/%d/photo/1" % number,
            "indices": ["80", "103"], "url": "https://t.co/abcdefghij",
            "media_url": IMAGE % draw.randrange(10 ** 12), "id_str": str(number + 1),
            "id": str(number + 1), "media_url_https": IMAGE % draw.randrange(10 ** 12),
            "sizes": {"large": size, "medium": size, "thumb": size, "small": size},
            "type": "photo", "display_url": "pic.x.com/abcdefghij"}


def archive_tweet(draw, number):
    media = some(draw, 17, lambda: archive_media(draw, number))
    tweet = {
        "edit_info": {"initial": {"editTweetIds": [str(number)], "editableUntil":
                                  "2024-02-29T13:30:00.000Z", "editsRemaining": "5",
                                  "isEditEligible": True}},
        "retweeted": False, "source": CLIENT,
        "entities": {
            "hashtags": some(draw, 35, lambda: {"text": "tea", "indices": ["20", "24"]}),
            "symbols": [],
            "user_mentions": some(draw, 70, lambda: {
                "name": "An Example", "screen_name": "example", "indices": ["0", "8"],
                "id_str": str(number - 7), "id": str(number - 7)}),
            "urls": some(draw, 25, lambda: {
                "url": "https://t.co/abcdefghij", "expanded_url":
                "https://www.example.org/page/%d" % draw.randrange(10 ** 6),
                "display_url": "example.org/page", "indices": ["60", "83"]})},
        "display_text_range": ["0", "90"], "favorite_count": "3", "id_str": str(number),
        "truncated": False, "retweet_count": "0", "id": str(number),
        "created_at": "Thu Feb 29 12:30:00 +0000 2024", "favorited": False,
        "full_text": text(draw), "lang": "en"}
    if draw.random() < 0.2:
        other = str(number - 5)
        tweet.update({"in_reply_to_status_id_str": other, "in_reply_to_status_id": other,
                      "in_reply_to_user_id": "77", "in_reply_to_user_id_str": "77",
                      "in_reply_to_screen_name": "example"})
    if media:
        tweet["possibly_sensitive"] = False
        tweet["entities"]["media"] = media
        tweet["extended_entities"] = {"media": media}
    return {"tweet": tweet}


def archive(draw, number):
    return json.dumps(archive_tweet(draw, number), indent=2).replace("\n", "\n  ")


def first_api(draw, number):
    """As streams of the first API have them: much of it is about who wrote it."""
    return json.dumps({
        "created_at": "Thu Feb 29 12:30:00 +0000 2024", "id": number, "id_str": str(number),
        "text": text(draw), "source": CLIENT,
        "truncated": False, "in_reply_to_status_id": None, "in_reply_to_status_id_str": None,
        "in_reply_to_user_id": None, "in_reply_to_user_id_str": None,
        "in_reply_to_screen_name": None,
        "user": {"id": 7, "id_str": "7", "name": "An Example", "screen_name": "example",
                 "location": "Anywhere", "url": None, "description": ABOUT,
                 "protected": False, "verified": False, "followers_count": 420,
                 "friends_count": 77, "listed_count": 4, "favourites_count": 512,
                 "statuses_count": 9001, "created_at": "Mon Jun 21 10:00:00 +0000 2010",
                 "utc_offset": None, "time_zone": None, "geo_enabled": False, "lang": None,
                 "contributors_enabled": False, "is_translator": False,
                 "profile_background_color": "C0DEED",
                 "profile_background_image_url_https": "https://images.example.org/1.png",
                 "profile_link_color": "1DA1F2", "profile_text_color": "333333",
                 "profile_image_url_https": "https://images.example.org/7.png",
                 "default_profile": True, "default_profile_image": False,
                 "following": None, "follow_request_sent": None, "notifications": None},
        "geo": None, "coordinates": None, "place": None, "contributors": None,
        "is_quote_status": False, "quote_count": 0, "reply_count": 0, "retweet_count": 0,
        "favorite_count": 0, "entities": {"hashtags": [], "urls": [], "user_mentions": [],
                                          "symbols": []},
        "favorited": False, "retweeted": False, "filter_level": "low", "lang": "en",
        "timestamp_ms": "1709209800000"}) + "\n"


def second_api_fewest(draw, number):
    """What the second API gives where hardly a field is asked for."""
    return {"id": str(number), "author_id": "7", "created_at": "2024-02-29T12:30:00.000Z",
            "lang": "en", "text": text(draw), "conversation_id": str(number),
            "public_metrics": {"retweet_count": 0, "reply_count": 1, "like_count": 3,
                               "quote_count": 0}, "possibly_sensitive": False,
            "edit_history_tweet_ids": [str(number)], "reply_settings": "everyone"}


def second_api_tweet(draw, number):
    """With all fields, which is what tools that collect ask for."""
    tweet = second_api_fewest(draw, number)
    topic = {"domain": {"id": "45", "name": "Tea", "description": "Leaves, and water that is hot"},
             "entity": {"id": "1012%06d" % draw.randrange(10 ** 6), "name": "An example of it",
                        "description": "An entity of which there are many"}}
    tweet["source"] = "An Example Client"
    tweet["context_annotations"] = [topic] * draw.choice((0, 2, 3, 4))
    tweet["entities"] = {
        "mentions": some(draw, 70, lambda: {"start": 0, "end": 8, "username": "example",
                                            "id": str(number - 7)}),
        "annotations": some(draw, 50, lambda: {"start": 20, "end": 24, "probability": 0.7711,
                                               "type": "Place", "normalized_text": "park"}),
        "urls": some(draw, 40, lambda: {
            "start": 60, "end": 83, "url": "https://t.co/abcdefghij",
            "expanded_url": "https://www.example.org/page/%d" % draw.randrange(10 ** 6),
            "display_url": "example.org/page", "status": 200, "title": "A page of examples",
            "description": ABOUT, "unwound_url": "https://www.example.org/page"})}
    if draw.random() < 0.3:
        tweet["referenced_tweets"] = [{"type": "replied_to", "id": str(number - 5)}]
        tweet["in_reply_to_user_id"] = "77"
    return tweet


def second_api_user(draw):
    return {"id": str(draw.randrange(10 ** 18)), "created_at": "2010-06-21T10:00:00.000Z",
            "name": "An Example", "username": "example", "location": "Anywhere", "url": "",
            "public_metrics": {"followers_count": 420, "following_count": 77,
                               "tweet_count": 9001, "listed_count": 4},
            "verified": False, "protected": False, "description": ABOUT,
            "pinned_tweet_id": str(draw.randrange(10 ** 18)),
            "profile_image_url": "https://images.example.org/7.png"}


PAGE_POSTS = 100


def second_api_page(draw, number):
    """A page with what it refers to, as twarc keeps it."""
    posts = [second_api_tweet(draw, number * PAGE_POSTS + i) for i in range(PAGE_POSTS)]
    referred = [second_api_tweet(draw, number * PAGE_POSTS - 1 - i)
                for i in range(PAGE_POSTS * 3 // 10)]
    return json.dumps({
        "data": posts,
        "includes": {"users": [second_api_user(draw) for _ in range(PAGE_POSTS * 5 // 4)],
                     "tweets": referred},
        "meta": {"newest_id": posts[0]["id"], "oldest_id": posts[-1]["id"],
                 "result_count": PAGE_POSTS}}) + "\n"


def second_api_line(draw, number):
    return json.dumps(second_api_fewest(draw, number)) + "\n"
