# What a fold leaves too few posts of to train on is said, with the fold.
printf 'a\tone apple\na\ttwo apple pies\nb\tblue sky\nb\tgreen grass\n' > four.tsv
"$TOUT" eval --folds 2 four.tsv; echo "exit $?"
# Near-duplicates are in one fold, all of them.
mkdir -p f/spam f/ham
for i in 1 2 3; do echo "buy cheap followers $i" > f/spam/$i.txt; done
for i in 1 2 3 4 5 6 7 8 9; do echo "lovely day number $i in the park $((i * i))" > f/ham/$i.txt; done
for text in 'tea and cake' 'a long walk home' 'rain on the roof' 'books for the winter' 'my old bicycle'; do
    echo "$text" > "f/ham/${text%% *}.txt"
done
"$TOUT" eval --folds 3 f; echo "exit $?"
# Folds that the corpus brings have names, and keep nothing together.
printf 'fold\tlabel\ttext\nx\ta\tone apple\ny\ta\ttwo pies\nx\tb\tblue sky\ny\tb\tgreen grass\nx\tb\tred\ny\tb\tgrey\n' > named.tsv
"$TOUT" eval --fold-column fold named.tsv; echo "exit $?"
printf 'a\tone apple\nb\tblue sky\nb\tgreen grass\nb\tred roses\n' > single.tsv
"$TOUT" eval --folds 2 single.tsv; echo "exit $?"
