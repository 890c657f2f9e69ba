"""Fits the lines model on what emit.ts wrote. Steps: `label WORK`, `linear WORK`, `forest WORK OUT`. Deterministic.

Folds are by publisher; fold 5 is held out, nothing is fitted on it. Scores that the forest learns from are out of fold.
"""
import hashlib, json, re, sys
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))
from pack import pack, quantise
from sense import Words, fit_sense

FOLDS, HELD_OUT = 5, 5
TABLE = 131072
# What documents.ts gives to lines that it sets in.
INSERTED = 4
# Pages that are no articles are sampled; each of them stands for several.
PAGE_WEIGHT = {'article': 1.0, 'documentation': 2.0, 'forum': 1.5}
OTHER_PAGE_WEIGHT = 1.0
# Reporting with something set in, in place of what stands around it on a page.
TOLD = ['report', 'short', 'whole']
SORT_WEIGHT = {'page': 2.5, 'excerpt': 1.0, 'report': 1.5, 'short': 1.5, 'whole': 5.0}
FOREST = dict(objective='binary', learning_rate=0.07, num_leaves=63, min_data_in_leaf=120, feature_fraction=0.5,
              bagging_fraction=0.7, bagging_freq=1, lambda_l2=5, max_bin=127, seed=1, num_threads=1,
              deterministic=True, force_row_wise=True, verbose=-1)
TREES = 400
WORD = re.compile(r'\w+')


def read_lines(path):
    with open(path) as lines:
        return [json.loads(line) for line in lines]


def label(work):
    """Share of each line's words that the longest common subsequence with the truth takes up."""
    from rapidfuzz.distance import Indel
    with open(f'{work}/labelled.jsonl', 'w') as out:
        for page in read_lines(f'{work}/pages.jsonl'):
            ids = {}
            number = lambda text: [ids.setdefault(w, len(ids)) for w in WORD.findall(text.lower())]
            truth, words, owner = number(page['truth']), [], []
            for i, text in enumerate(page['texts']):
                found = number(text)
                words += found
                owner += [i] * len(found)
            owner = np.array(owner, dtype=int)
            hit, total = np.zeros(len(page['texts'])), np.zeros(len(page['texts']))
            np.add.at(total, owner, 1)
            if truth and words:
                for op in Indel.opcodes(words, truth):
                    if op.tag == 'equal':
                        np.add.at(hit, owner[op.src_start:op.src_end], 1)
            page['share'] = [round(float(x), 3) for x in hit / np.maximum(total, 1)]
            out.write(json.dumps(page, ensure_ascii=False) + '\n')


class Samples:
    def __init__(self, work):
        self.work = work
        self.samples = read_lines(f'{work}/samples.jsonl')
        self.counts = np.array([len(sample['texts']) for sample in self.samples])
        self.offsets = np.concatenate([[0], np.cumsum(self.counts)])
        spread = lambda values: np.repeat(np.array(values), self.counts)
        flat = lambda key, kind: np.fromiter((x for sample in self.samples for x in sample[key]), dtype=kind)
        self.labels, self.teaches = flat('labels', np.int8), flat('weights', np.float32)
        self.fold = spread([sample['fold'] for sample in self.samples])
        self.sort = spread([sample['sort'] for sample in self.samples])
        self.told = np.isin(self.sort, TOLD)
        seen = {}
        texts = (text for sample in self.samples for text in sample['texts'])
        keys = zip(texts, self.told, self.labels)
        # Reports are set in several times over; their lines teach once.
        self.first = np.fromiter((seen.setdefault(key, i) == i for i, key in enumerate(keys)), dtype=bool)
        self.words = np.array([len(WORD.findall(text)) for sample in self.samples for text in sample['texts']])
        page = spread([PAGE_WEIGHT.get(s['type'], OTHER_PAGE_WEIGHT) for s in self.samples])
        sort = spread([SORT_WEIGHT[s['sort']] for s in self.samples])
        by_words = (np.log1p(self.words) + 0.2) * page * sort
        self.weights = by_words * self.teaches
        # Words alone say nothing of an article's edges, so that its first and last lines count like any other here.
        self.word_weights = by_words * np.where(self.teaches == INSERTED, INSERTED, 1)
        self.usable = (self.words > 0) & (self.fold != HELD_OUT)


def tokens_of(samples):
    import scipy.sparse as sp
    counts = np.fromfile(f'{samples.work}/counts.u16', dtype=np.uint16).astype(np.int64)
    indices = np.fromfile(f'{samples.work}/indices.u32', dtype=np.uint32).astype(np.int32)
    matrix = sp.csr_matrix((np.ones(len(indices), dtype=np.float32), indices, np.concatenate([[0], np.cumsum(counts)])),
                           shape=(len(samples.labels), TABLE))
    matrix.sum_duplicates()
    return matrix


def fit_linear(samples):
    from sklearn.linear_model import LogisticRegression
    tokens = tokens_of(samples)
    words = Words(samples.work)
    rows = {'page': samples.usable & (samples.sort == 'page'), 'ask': samples.usable & samples.told & samples.first}
    for fold in [*range(FOLDS), None]:
        packed = {}
        for name, chosen in rows.items():
            train = chosen & (samples.fold != (-1 if fold is None else fold))
            model = LogisticRegression(C=0.04 if name == 'page' else 0.15, max_iter=60)
            model.fit(tokens[train], samples.labels[train], sample_weight=samples.word_weights[train])
            packed[name] = {'bias': round(float(model.intercept_[0]), 6), **quantise(model.coef_[0])}
        packed['sense'] = sense_without(samples, words, -1 if fold is None else fold)
        with open(f'{samples.work}/linear{"" if fold is None else f"-{fold}"}.json', 'w') as out:
            json.dump(packed, out)


def sense_without(samples, words, without):
    """Each line teaches one of two things: whether it is of a page's article, or beside reporting something else."""
    taught = samples.usable & samples.first & (samples.fold != without)
    page, ask = taught & (samples.sort == 'page'), taught & samples.told
    page &= np.arange(len(page)) % 2 == 0
    chosen = np.flatnonzero(page | ask)
    weights = samples.word_weights[chosen]
    question, labels = np.where(ask[chosen], 0, 1), samples.labels[chosen].astype(np.float32)
    return fit_sense(words, chosen, question, labels, (weights / weights.mean()).astype(np.float32))


def fit_forest(samples, out):
    import lightgbm as lgb
    with open(f'{samples.work}/columns.json') as file:
        names = json.load(file)
    rows = np.memmap(f'{samples.work}/columns.f32', dtype=np.float32, mode='r').reshape(-1, len(names))

    # The lines of a report come with every run that is set in: a third of them says enough.
    plain = (samples.sort == 'report') & (samples.labels == 1) & (samples.teaches == 1)
    skipped = plain & (np.random.default_rng(1).random(len(plain)) >= 1 / 3)
    # So much weighs what stands in the text of another publisher as it did before whole articles became so many.
    set_in = np.isin(samples.sort, ['report', 'short'])
    weights = np.where(plain, 3, 1) * np.where(set_in, 1.4, 1) * samples.weights

    def train(without):
        chosen = samples.usable & (samples.fold != without) & ~skipped
        return lgb.train(FOREST, lgb.Dataset(rows[chosen], samples.labels[chosen], weight=weights[chosen]), TREES)

    bundle(samples.work, 'linear.json', train(-1), names, out)
    odds = np.zeros(len(samples.labels))
    for fold in range(FOLDS):
        test = samples.fold == fold
        model = train(fold)
        odds[test] = model.predict(rows[test], raw_score=True)
        # For judging decisions on what the model has not seen.
        bundle(samples.work, f'linear-{fold}.json', model, names, f'{samples.work}/lines-model-{fold}.json')
    odds.astype(np.float32).tofile(f'{samples.work}/odds.f32')
    report(samples, odds)


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


def bundle(work, linear, model, names, out):
    with open(f'{work}/{linear}') as file:
        linear = json.load(file)
    content = {'columns': names, 'linear': linear, 'forest': pack(model, names, digits=7)}
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    notice = ('Fitted on content/appeals and on the development split of WCXB, the Web Content eXtraction Benchmark, by Murrough '
              'Foley, CC-BY-4.0. Word vectors from all-MiniLM-L6-v2, Apache-2.0. See lines-model.md.')
    with open(out, 'w') as file:
        json.dump({'id': f'lines-{digest[:12]}', 'notice': notice, **content}, file)
        file.write('\n')


if __name__ == '__main__':
    step, work = sys.argv[1:3]
    if step == 'label':
        label(work)
    elif step == 'linear':
        fit_linear(Samples(work))
    else:
        fit_forest(Samples(work), sys.argv[3])
