"""Fits the page model on what emit.ts wrote. Steps: `linear WORK`, then `forest WORK OUT`. Deterministic: one seed, two threads.

Folds are by domain. Scores that the forest learns from are out of fold, so that it sees them as they will be on new pages.
"""
import base64, hashlib, json, random, re, struct, sys
from collections import Counter

import lightgbm as lgb
import numpy as np
import scipy.sparse as sp
from rapidfuzz.distance import Indel
from sklearn.linear_model import LogisticRegression

FOLDS = 5
TABLE = 65536
GROUPS = ('text', 'own', 'above')
# Pages that are no articles teach less about articles, but not nothing.
PAGE_WEIGHT = {'article': 1.0, 'documentation': 0.8, 'forum': 0.6}
OTHER_PAGE_WEIGHT = 0.25
FOREST = dict(objective='binary', learning_rate=0.1, num_leaves=16, min_data_in_leaf=150, feature_fraction=0.5,
              bagging_fraction=0.7, bagging_freq=1, lambda_l2=5, max_bin=127, seed=1, num_threads=2,
              deterministic=True, force_row_wise=True, verbose=-1)
TREES = 150
THRESHOLD = 0.42
WORD = re.compile(r'\w+')


class Corpus:
    def __init__(self, work):
        self.work = work
        with open(f'{work}/pages.jsonl') as lines:
            self.pages = [json.loads(line) for line in lines]
        self.counts = np.array([len(page['texts']) for page in self.pages])
        self.offsets = np.concatenate([[0], np.cumsum(self.counts)])
        self.types = np.array([page['type'] for page in self.pages])
        self.figure = np.concatenate([page['figure'] for page in self.pages]).astype(bool)
        self.folds = self._folds()
        self.block_folds = np.repeat(self.folds, self.counts)
        self.share, self.words = self._labels()
        weight = np.array([PAGE_WEIGHT.get(t, OTHER_PAGE_WEIGHT) for t in self.types])
        self.weights = (np.log1p(self.words) + 0.2) * np.repeat(weight, self.counts)
        self.labels = (self.share >= 0.5).astype(int)
        self.usable = (self.words > 0) & ~self.figure

    def _folds(self):
        domains = sorted({page['domain'] for page in self.pages})
        random.Random(7).shuffle(domains)
        fold = {domain: i % FOLDS for i, domain in enumerate(domains)}
        return np.array([fold[page['domain']] for page in self.pages])

    def _labels(self):
        """Share of each block's words that the longest common subsequence with the truth takes up."""
        ids, shares, words = {}, [], []
        number = lambda text: [ids.setdefault(w, len(ids)) for w in WORD.findall(text.lower())]
        for page in self.pages:
            truth, block_words, owner = number(page['truth']), [], []
            for i, text in enumerate(page['texts']):
                found = number(text)
                block_words += found
                owner += [i] * len(found)
            hit, total, owner = np.zeros(len(page['texts'])), np.zeros(len(page['texts'])), np.array(owner, dtype=int)
            np.add.at(total, owner, 1)
            if truth and block_words:
                for op in Indel.opcodes(block_words, truth):
                    if op.tag == 'equal':
                        np.add.at(hit, owner[op.src_start:op.src_end], 1)
            shares.append(hit / np.maximum(total, 1))
            words.append(total)
        return np.concatenate(shares), np.concatenate(words)

    def tokens(self):
        matrices = []
        for group in GROUPS:
            counts = np.fromfile(f'{self.work}/{group}.counts', dtype=np.uint16).astype(np.int64)
            indices = np.fromfile(f'{self.work}/{group}.indices', dtype=np.uint16).astype(np.int32)
            matrix = sp.csr_matrix((np.ones(len(indices), dtype=np.float32), indices, np.concatenate([[0], np.cumsum(counts)])),
                                   shape=(len(self.labels), TABLE))
            matrix.sum_duplicates()
            matrices.append(matrix)
        return sp.hstack(matrices, format='csr')


def fit_linear(corpus):
    tokens, scores = corpus.tokens(), np.zeros((len(corpus.labels), 3), dtype=np.float32)
    for fold in [*range(FOLDS), None]:
        train = corpus.usable & (corpus.block_folds != (-1 if fold is None else fold))
        model = LogisticRegression(C=0.02, max_iter=60, solver='lbfgs')
        model.fit(tokens[train], corpus.labels[train], sample_weight=corpus.weights[train])
        quantised, packed = quantise(model)
        if fold is None:
            with open(f'{corpus.work}/linear.json', 'w') as out:
                json.dump(packed, out)
        else:
            test = corpus.block_folds == fold
            for i, weights in enumerate(quantised):
                scores[test, i] = tokens[test][:, i * TABLE:(i + 1) * TABLE] @ weights
            scores[test, 0] += packed['bias']
    scores.tofile(f'{corpus.work}/scores.f32')


def quantise(model):
    weights, packed = [], {'bias': round(float(model.intercept_[0]), 6)}
    for i, group in enumerate(GROUPS):
        table = model.coef_[0][i * TABLE:(i + 1) * TABLE]
        scale = round(float(np.abs(table).max()) / 127, 8)
        small = np.rint(table / scale).clip(-127, 127).astype(np.int8)
        weights.append(small.astype(np.float32) * scale)
        packed[group] = {'scale': scale, 'weights': base64.b64encode(small.tobytes()).decode()}
    return weights, packed


def fit_forest(corpus, out):
    with open(f'{corpus.work}/dense.names.json') as file:
        names = json.load(file)
    rows = np.fromfile(f'{corpus.work}/dense.f32', dtype=np.float32).reshape(-1, len(names))
    probability = np.zeros(len(corpus.labels))
    train_on = lambda mask: lgb.train(FOREST, lgb.Dataset(rows[mask], corpus.labels[mask], weight=corpus.weights[mask]), TREES)
    for fold in range(FOLDS):
        model = train_on(corpus.usable & (corpus.block_folds != fold))
        test = corpus.block_folds == fold
        probability[test] = model.predict(rows[test])
    probability.astype(np.float32).tofile(f'{corpus.work}/oof.f32')
    report(corpus, probability)
    pack(corpus, train_on(corpus.usable), names, out)


def report(corpus, probability):
    for kind in ('article', 'documentation', 'forum', 'service'):
        scores = np.array([f1(corpus, i, probability) for i in np.flatnonzero(corpus.types == kind)])
        print(f'{kind}: word F1 {scores.mean():.4f}, median {np.median(scores):.4f}, under .8: {(scores < 0.8).sum()} of {len(scores)}')


def f1(corpus, page, probability):
    span = slice(corpus.offsets[page], corpus.offsets[page + 1])
    kept = Counter()
    for text, p, figure in zip(corpus.pages[page]['texts'], probability[span], corpus.figure[span]):
        if p >= THRESHOLD and not figure:
            kept.update(WORD.findall(text.lower()))
    truth = Counter(WORD.findall(corpus.pages[page]['truth'].lower()))
    both = sum((kept & truth).values())
    return 2 * both / (sum(kept.values()) + sum(truth.values())) if both else 0.0


def pack(corpus, model, names, out):
    trees = [tree['tree_structure'] for tree in model.dump_model()['tree_info']]
    thresholds = [[] for _ in names]
    leaves = []

    def collect(node):
        if 'leaf_value' in node:
            leaves.append(node['leaf_value'])
        else:
            thresholds[node['split_feature']].append(node['threshold'])
            collect(node['left_child'])
            collect(node['right_child'])

    for tree in trees:
        collect(tree)
    thresholds = [sorted({float(np.float32(value)) for value in values}) for values in thresholds]
    scale = max(abs(value) for value in leaves) / 32767
    nodes, roots = bytearray(), []

    def size(node):
        return 1 if 'leaf_value' in node else 1 + size(node['left_child']) + size(node['right_child'])

    def write(node):
        if 'leaf_value' in node:
            nodes.extend(struct.pack('<BBh', 255, 0, round(node['leaf_value'] / scale)))
            return
        column = node['split_feature']
        left = node['left_child']
        nodes.extend(struct.pack('<BBH', column, thresholds[column].index(float(np.float32(node['threshold']))), 1 + size(left)))
        write(left)
        write(node['right_child'])

    for tree in trees:
        roots.append(len(nodes) // 4)
        write(tree)
    with open(f'{corpus.work}/linear.json') as file:
        linear = json.load(file)
    forest = {'scale': scale, 'trees': roots, 'thresholds': [[float(f'{t:.7g}') for t in column] for column in thresholds],
              'nodes': base64.b64encode(bytes(nodes)).decode()}
    content = {'columns': names, 'linear': linear, 'forest': forest}
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    notice = ('Fitted on the development split of WCXB, the Web Content eXtraction Benchmark, by Murrough Foley, CC-BY-4.0. '
              'See page-model.md.')
    with open(out, 'w') as file:
        json.dump({'id': f'page-{digest[:12]}', 'notice': notice, **content}, file)
        file.write('\n')


if __name__ == '__main__':
    step, work = sys.argv[1:3]
    if step == 'linear':
        fit_linear(Corpus(work))
    else:
        fit_forest(Corpus(work), sys.argv[3])
