"""What tells the lines of an article: a linear model over hashed features, then trees in two looks."""
import json

import lightgbm as lgb
import numpy as np
from sklearn.linear_model import LogisticRegression

from corpus import FOLDS, GROUPS, READ_PAGES, TABLE, THRESHOLD, f1, report, save
from pack import pack, quantise, settling
from worth import print_worth

FOREST = dict(objective='binary', learning_rate=0.09, num_leaves=20, min_data_in_leaf=120, feature_fraction=0.5,
              bagging_fraction=0.7, bagging_freq=1, lambda_l2=5, max_bin=127, seed=1, num_threads=1,
              deterministic=True, force_row_wise=True, verbose=-1)
TREES = 160
# More than four lines in five are sure after so many: what the others add to them has a standard deviation of .5.
SETTLED = 60
# The second look: fewer columns, most of them means, and smaller trees.
CONTEXT = {**FOREST, 'learning_rate': 0.06, 'num_leaves': 12, 'min_data_in_leaf': 150}
CONTEXT_TREES = 60
CONTEXT_SETTLED = 45
# What is tried, for each kind of reading, as the share of the expected F1 from which a line is body, and how that is worked out: as
# `bodyFrom` in core/classify/model/expected.ts.
SHARES = (0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75)
LEAST, MOST, STEPS = 0.2, 0.5, 50
# As `kindOfReading` in core/classify/model/reading.ts.
ENOUGH = -1.25
FOREST_PAGES = ('article', 'documentation', 'forum', 'service')
EXCERPT_WEIGHT = 0.5


def fit_linear(corpus):
    tokens = corpus.tokens()
    for fold in [*range(FOLDS), None]:
        train = corpus.usable & (corpus.block_folds != (-1 if fold is None else fold))
        model = LogisticRegression(C=0.02, max_iter=60, solver='lbfgs')
        model.fit(tokens[train], corpus.labels[train], sample_weight=corpus.weights[train])
        with open(f'{corpus.work}/linear{"" if fold is None else f"-{fold}"}.json', 'w') as out:
            json.dump(quantise_groups(model), out)
    with open(f'{corpus.work}/folds.json', 'w') as out:
        json.dump({page['id']: int(fold) for page, fold in zip(corpus.pages, corpus.folds)}, out)


def quantise_groups(model):
    tables = {group: quantise(model.coef_[0][i * TABLE:(i + 1) * TABLE]) for i, group in enumerate(GROUPS)}
    return {'bias': round(float(model.intercept_[0]), 6), **tables}


def fit_forest(corpus):
    save(corpus, 'forest', fit_lines(corpus, 'dense', 'first', FOREST, TREES, SETTLED))


def fit_context(corpus):
    context = fit_lines(corpus, 'context', 'oof', CONTEXT, CONTEXT_TREES, CONTEXT_SETTLED)
    save(corpus, 'context', {'shares': shares(corpus), **context})


def fit_lines(corpus, source, target, params, trees, settled):
    """Trees over the rows of `source`; writes their out-of-fold probabilities as `target`."""
    with open(f'{corpus.work}/{source}.names.json') as file:
        names = json.load(file)
    read = lambda name: np.fromfile(f'{corpus.work}/{name}.f32', dtype=np.float32).reshape(-1, len(names))
    rows = read(source)
    # Excerpts: parts of pages, some without their ancestors, so that fragments and small pages are known too.
    excerpts = read('excerpts' if source == 'dense' else f'{source}-excerpts')
    of = np.fromfile(f'{corpus.work}/excerpts.u32', dtype=np.uint32).astype(int)
    teaches = corpus.usable & np.isin(np.repeat(corpus.types, corpus.counts), FOREST_PAGES)

    def train(without):
        full = teaches & (corpus.block_folds != without)
        part = teaches[of] & (corpus.block_folds[of] != without)
        return lgb.train(params, lgb.Dataset(
            np.concatenate([rows[full], excerpts[part]]),
            np.concatenate([corpus.labels[full], corpus.labels[of][part]]),
            weight=np.concatenate([corpus.weights[full], EXCERPT_WEIGHT * corpus.weights[of][part]])), trees)

    probability, on_excerpts = np.zeros(len(corpus.labels)), np.zeros(len(of))
    models = [train(fold) for fold in range(FOLDS)]
    for fold, model in enumerate(models):
        test = corpus.block_folds == fold
        probability[test] = model.predict(rows[test])
        test = corpus.block_folds[of] == fold
        on_excerpts[test] = model.predict(excerpts[test])
    probability.astype(np.float32).tofile(f'{corpus.work}/{target}.f32')
    on_excerpts.astype(np.float32).tofile(f'{corpus.work}/{target}-excerpts.f32')
    report(corpus, probability)
    part = teaches[of]
    right = ((on_excerpts >= THRESHOLD) == corpus.labels[of])[part]
    print(f'excerpts: {np.average(right, weights=corpus.weights[of][part]):.4f} of the weighted lines right')
    print_worth(corpus, source, rows, models, names)
    final = train(None)
    return {'columns': names, **pack(final, names), 'settling': settling(final, rows[teaches], settled)}


def shares(corpus):
    """For each kind of reading, as the heads tell them apart, the share that gives its pages the best mean word F1."""
    probability = np.fromfile(f'{corpus.work}/oof.f32', dtype=np.float32)
    thread, reference = np.fromfile(f'{corpus.work}/reading.f32', dtype=np.float32).reshape(-1, 2).T
    kinds = np.where(np.maximum(thread, reference) < ENOUGH, 'article', np.where(thread >= reference, 'thread', 'reference'))
    readable = np.isin(corpus.types, READ_PAGES)
    chosen = {}
    for kind in ('article', 'thread', 'reference'):
        pages = np.flatnonzero(readable & (kinds == kind))
        expected = [expected_f1(corpus, page, probability) for page in pages]
        scores = [np.mean([f1(corpus, page, probability, max(LEAST, min(MOST, share * most)))
                           for page, most in zip(pages, expected)]) for share in SHARES]
        chosen[kind] = SHARES[int(np.argmax(scores))]
        print(f'{kind}: {len(pages)} pages, body from {chosen[kind]} of the expected F1, word F1 {max(scores):.4f}')
    return chosen


def expected_f1(corpus, page, probability):
    span = slice(corpus.offsets[page], corpus.offsets[page + 1])
    words = np.where(corpus.figure[span], 0, corpus.words[span])
    step = np.minimum((probability[span] * STEPS).astype(int), STEPS - 1)
    kept = np.cumsum(np.bincount(step, words, STEPS)[::-1])
    hit = np.cumsum(np.bincount(step, words * probability[span], STEPS)[::-1])
    return (2 * hit / np.maximum(kept + hit[-1], 1)).max()
