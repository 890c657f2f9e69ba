"""What tells pages by their kind: threads and reference from articles, and pages to browse or buy from, which are refused."""
import json

import lightgbm as lgb
import numpy as np
from sklearn.linear_model import LogisticRegression

from corpus import FOLDS, READ_PAGES, page_words, save
from pack import pack, quantise

KINDS = dict(objective='binary', learning_rate=0.06, num_leaves=6, min_data_in_leaf=12, feature_fraction=0.4, bagging_fraction=0.7,
             bagging_freq=1, lambda_l2=3, seed=1, num_threads=1, deterministic=True, force_row_wise=True, verbose=-1)
KIND_TREES = 200
HEADS = {'thread': 'forum', 'reference': 'documentation'}
REFUSED_PAGES = ('listing', 'collection', 'product')
# Of the articles, at most this share may be refused by this model: 1 of the 793 of WCXB's development split.
REFUSED_ARTICLES = 0.002


def fit_heads(corpus):
    """Which pages are threads and which pages of reference, by their small words; for each fold, and of all pages."""
    words = page_words(corpus)
    for fold in [*range(FOLDS), None]:
        train = corpus.folds != (-1 if fold is None else fold)
        heads = {name: head(LogisticRegression(C=10, max_iter=300).fit(words[train], corpus.types[train] == kind))
                 for name, kind in HEADS.items()}
        save(corpus, f'heads{"" if fold is None else f"-{fold}"}', heads)


def head(model):
    return {'bias': round(float(model.intercept_[0]), 6), 'words': quantise(model.coef_[0])}


def fit_kinds(corpus):
    """Pages to read against pages to browse or buy from: from the out-of-fold scores of their lines, and from their small words."""
    with open(f'{corpus.work}/kinds.names.json') as file:
        names = json.load(file)
    rows = np.fromfile(f'{corpus.work}/kinds.f32', dtype=np.float32).reshape(-1, len(names))
    words = page_words(corpus)
    refused, teaches = np.isin(corpus.types, REFUSED_PAGES), np.isin(corpus.types, REFUSED_PAGES + READ_PAGES)
    labels = refused.astype(int)
    linear = lambda mask: LogisticRegression(C=10, max_iter=300).fit(words[mask], labels[mask])

    def with_word_scores(mask, unseen):
        """Rows whose word score comes from a model that did not see the page: its fold is left out, or it is `unseen`."""
        scored = rows.copy()
        column = names.index('word-score')
        for fold in set(corpus.folds[mask]):
            part = mask & (corpus.folds == fold)
            scored[part, column] = linear(mask & ~part).decision_function(words[part])
        if unseen.any():
            scored[unseen, column] = linear(mask).decision_function(words[unseen])
        return scored

    def train(mask, scored):
        return lgb.train(KINDS, lgb.Dataset(scored[mask], labels[mask]), KIND_TREES)

    probability = np.zeros(len(corpus.pages))
    for fold in range(FOLDS):
        test = corpus.folds == fold
        scored = with_word_scores(teaches & ~test, test)
        probability[test] = train(teaches & ~test, scored).predict(scored[test])
    probability.astype(np.float32).tofile(f'{corpus.work}/kinds-oof.f32')
    articles = np.sort(probability[corpus.types == 'article'])[::-1]
    refuse_from = float(np.ceil(articles[int(len(articles) * REFUSED_ARTICLES)] * 1000 + 1e-6) / 1000)
    print(f'refused from {refuse_from}; all to be refused: {(probability[refused] >= refuse_from).mean():.1%}')
    for kind in sorted(set(corpus.types)):
        share = (probability[corpus.types == kind] >= refuse_from).mean()
        print(f'{kind}: {share:.1%} refused')
    forest = train(teaches, with_word_scores(teaches, ~teaches))
    save(corpus, 'kinds', {'refuseFrom': refuse_from, 'columns': names, **head(linear(teaches)), **pack(forest, names)})
