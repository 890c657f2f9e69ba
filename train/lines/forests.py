"""Fits the two forests of the lines model, the second over what the first says of a line's neighbours (stacked sequential learning: Cohen and
Carvalho 2005), and writes the model."""
import json, sys
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))
from pack import pack, settling, write_model
from samples import FOLDS, INSERTED, TOLD, WORD, read_lines

FOREST = dict(objective='binary', learning_rate=0.07, num_leaves=63, min_data_in_leaf=120, feature_fraction=0.5,
              bagging_fraction=0.7, bagging_freq=1, lambda_l2=5, max_bin=127, seed=1, num_threads=1,
              deterministic=True, force_row_wise=True, verbose=-1)
TREES = 400
# Lines that are so much likelier the article's own after so many trees are asked no further. (What leans away is asked to the end: what the other
# trees add varies by .7 there.)
SETTLED, CLEARLY_OWN = 75, 2.5
# Over the log-odds that the first one gives to a line's neighbours, which vary little: small and slow to believe.
SECOND = FOREST | dict(num_leaves=31, min_data_in_leaf=600, lambda_l2=50)
SECOND_TREES = 80


def read_json(path):
    with open(path) as file:
        return json.load(file)


def rows_in(work, name, columns):
    return np.memmap(f'{work}/{name}.f32', dtype=np.float32, mode='r').reshape(-1, columns)


def chosen_for_forests(samples):
    """The lines that forests learn from, and what each weighs."""
    # The lines of a report come with every run that is set in: a third of them says enough.
    plain = (samples.sort == 'report') & (samples.labels == 1) & (samples.teaches == 1)
    skipped = plain & (np.random.default_rng(1).random(len(plain)) >= 1 / 3)
    # Whole articles are many; so much more, what stands in the text of another publisher is found nearly as often as in them (1 and 2 were worse).
    set_in = np.isin(samples.sort, ['report', 'short'])
    return samples.usable & ~skipped, np.where(plain, 3, 1) * np.where(set_in, 1.4, 1) * samples.weights


def forest_file(work, fold):
    return f'{work}/forest{"" if fold is None else f"-{fold}"}.json'


def fit_forest(samples):
    import lightgbm as lgb
    columns = read_json(f'{samples.work}/columns.json')
    rows = rows_in(samples.work, 'columns', len(columns))
    chosen, weights = chosen_for_forests(samples)
    odds = np.zeros(len(samples.labels))
    for fold in [None, *range(FOLDS)]:
        seen = chosen & (samples.fold != (-1 if fold is None else fold))
        model = lgb.train(FOREST, lgb.Dataset(rows[seen], samples.labels[seen], weight=weights[seen]), TREES)
        settled = settling(model, rows[np.flatnonzero(seen)[::3]], SETTLED, CLEARLY_OWN, both=False)
        with open(forest_file(samples.work, fold), 'w') as out:
            json.dump({**pack(model, columns, digits=7), 'settling': settled}, out)
        if fold is not None:
            test = samples.fold == fold
            odds[test] = model.predict(rows[test], raw_score=True)
    odds.astype(np.float32).tofile(f'{samples.work}/odds.f32')


def fit_second(samples, out):
    """Fits what the second forest adds to the first one's log-odds, which are out of fold."""
    import lightgbm as lgb
    work = samples.work
    columns, written = read_json(f'{work}/columns.json'), read_json(f'{work}/second.json')
    second_columns, surely_own = written['names'], written['surelyOwn']
    rows = rows_in(work, 'second', len(second_columns))
    first = np.fromfile(f'{work}/odds.f32', dtype=np.float32).astype(float)
    chosen, weights = chosen_for_forests(samples)
    asked = first < surely_own
    odds = first.copy()
    for fold in [None, *range(FOLDS)]:
        seen = chosen & asked & (samples.fold != (-1 if fold is None else fold))
        data = lgb.Dataset(rows[seen], samples.labels[seen], weight=weights[seen], init_score=first[seen])
        second = lgb.train(SECOND, data, SECOND_TREES)
        model = {'columns': columns, 'secondColumns': second_columns, 'forest': read_json(forest_file(work, fold)),
                 'second': pack(second, second_columns, digits=7)}
        if fold is None:
            bundle(f'{work}/linear.json', model, out)
            continue
        test = asked & (samples.fold == fold)
        odds[test] += second.predict(rows[test], raw_score=True)
        # For judging decisions on what the model has not seen.
        bundle(f'{work}/linear-{fold}.json', model, f'{work}/lines-model-{fold}.json')
    for name, values in (('first', first), ('both', odds)):
        print(f'== {name}')
        report(samples, values)


def report(samples, odds):
    """What the folds that did not see a publisher make of it, line by line."""
    truths = {page['id']: Counter(WORD.findall(page['truth'].lower())) for page in read_lines(f'{samples.work}/labelled.jsonl')}
    scores = []
    for i, sample in enumerate(samples.samples):
        if sample['sort'] != 'page' or sample['type'] != 'article':
            continue
        span = slice(samples.offsets[i], samples.offsets[i + 1])
        kept = Counter(w for text, x in zip(sample['texts'], odds[span]) if x > -0.3 for w in WORD.findall(text.lower()))
        truth = truths[sample['id']]
        both = sum((kept & truth).values())
        scores.append(2 * both / (sum(kept.values()) + sum(truth.values())) if both else 0.0)
    print(f'cross-validated: {len(scores)} article pages, word F1 {np.mean(scores):.4f}, median {np.median(scores):.4f}')
    for sort in TOLD:
        part = samples.sort == sort
        body, near = part & (samples.labels == 1) & (samples.teaches < INSERTED), part & (samples.labels == 1) & (samples.teaches == INSERTED)
        gone = part & (samples.labels == 0) & (samples.teaches == INSERTED)
        print(f'{sort}: {gone.sum()} lines that must go, {near.sum()} near misses')
        for limit in (0, -1, -2, -3, -4, -5):
            lost = samples.words[body & (odds < limit)].sum() / samples.words[body].sum()
            print(f'  log-odds < {limit}: {np.mean(odds[gone] < limit):.3f} of the appeal lines, {np.mean(odds[near] < limit):.4f} '
                  f'of the near misses, {lost:.5%} of the reporting')


def bundle(linear, model, out):
    notice = ('Fitted on content/appeals and on the development split of WCXB, the Web Content eXtraction Benchmark, by Murrough '
              'Foley, CC-BY-4.0. Word vectors from all-MiniLM-L6-v2, Apache-2.0. See lines-model.md.')
    write_model(out, 'lines', notice, {'linear': read_json(linear), **model})
