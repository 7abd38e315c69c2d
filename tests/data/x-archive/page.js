<!DOCTYPE html>
<html><head><title>Your archive</title></head><body>window.YTD.tweets.part0 = [</body></html>
