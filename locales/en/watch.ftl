### “I watch”, and the gesture shown in a mirror.

watch-pause = Pause
watch-go-on = Go on
watch-step-back = Step before
watch-slower = Slower
watch-faster = Faster
watch-mirror = Watch the hand. Your page does not change.
watch-again = Once more

## The end

watch-end = You have watched it all.
watch-your-turn = Now it is your turn.
watch-once-more = Watch once more
