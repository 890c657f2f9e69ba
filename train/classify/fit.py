"""Fits the page model on what emit.ts wrote. Steps: `linear WORK`, `forest WORK`, `kinds WORK OUT`. Deterministic: one seed, one thread.

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
FOREST = dict(objective='binary', learning_rate=0.09, num_leaves=20, min_data_in_leaf=120, feature_fraction=0.5,
              bagging_fraction=0.7, bagging_freq=1, lambda_l2=5, max_bin=127, seed=1, num_threads=1,
              deterministic=True, force_row_wise=True, verbose=-1)
TREES = 160
KINDS = dict(objective='binary', learning_rate=0.06, num_leaves=6, min_data_in_leaf=12, feature_fraction=0.4, bagging_fraction=0.7,
             bagging_freq=1, lambda_l2=3, seed=1, num_threads=1, deterministic=True, force_row_wise=True, verbose=-1)
KIND_TREES = 200
REFUSED_PAGES = ('listing', 'collection', 'product')
READ_PAGES = ('article', 'documentation', 'forum')
# Of the articles, at most this share may be refused by this model: 1 of the 793 of WCXB's development split.
REFUSED_ARTICLES = 0.002
PAGE_TABLE = 8192
LEAF = 255
THRESHOLD = 0.42
FOREST_PAGES = ('article', 'documentation', 'forum', 'service')
EXCERPT_WEIGHT = 0.5
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
        self.share, self.words = self._kept_labels()
        weight = np.array([PAGE_WEIGHT.get(t, OTHER_PAGE_WEIGHT) for t in self.types])
        self.weights = (np.log1p(self.words) + 0.2) * np.repeat(weight, self.counts)
        # Scores are means over pages: a long page teaches more than a short one, but not in proportion.
        page_weight = np.array([self.weights[a:b].sum() for a, b in zip(self.offsets, self.offsets[1:])])
        self.weights *= np.repeat(np.sqrt(400 / np.maximum(page_weight, 60)), self.counts)
        self.labels = (self.share >= 0.5).astype(int)
        self.usable = (self.words > 0) & ~self.figure

    def _folds(self):
        domains = sorted({page['domain'] for page in self.pages})
        random.Random(7).shuffle(domains)
        fold = {domain: i % FOLDS for i, domain in enumerate(domains)}
        return np.array([fold[page['domain']] for page in self.pages])

    def _kept_labels(self):
        """Made by the first step, for the later ones as well."""
        files = [f'{self.work}/{name}.f32' for name in ('share', 'words')]
        if sys.argv[1] == 'linear':
            for file, values in zip(files, self._labels()):
                values.astype(np.float32).tofile(file)
        return [np.fromfile(file, dtype=np.float32).astype(float) for file in files]

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


def quantise(table):
    """A table of weights as int8 and one scale."""
    scale = round(float(np.abs(table).max()) / 127, 8)
    small = np.rint(table / scale).clip(-127, 127).astype(np.int8)
    return {'scale': scale, 'weights': base64.b64encode(small.tobytes()).decode()}


def fit_forest(corpus):
    with open(f'{corpus.work}/dense.names.json') as file:
        names = json.load(file)
    rows = np.fromfile(f'{corpus.work}/dense.f32', dtype=np.float32).reshape(-1, len(names))
    # Excerpts: parts of pages, some without their ancestors, so that fragments and small pages are known too.
    excerpts = np.fromfile(f'{corpus.work}/excerpts.f32', dtype=np.float32).reshape(-1, len(names))
    of = np.fromfile(f'{corpus.work}/excerpts.u32', dtype=np.uint32).astype(int)
    teaches = corpus.usable & np.isin(np.repeat(corpus.types, corpus.counts), FOREST_PAGES)

    def train(without):
        full = teaches & (corpus.block_folds != without)
        part = teaches[of] & (corpus.block_folds[of] != without)
        return lgb.train(FOREST, lgb.Dataset(
            np.concatenate([rows[full], excerpts[part]]),
            np.concatenate([corpus.labels[full], corpus.labels[of][part]]),
            weight=np.concatenate([corpus.weights[full], EXCERPT_WEIGHT * corpus.weights[of][part]])), TREES)

    probability, on_excerpts = np.zeros(len(corpus.labels)), np.zeros(len(of))
    for fold in range(FOLDS):
        model = train(fold)
        test = corpus.block_folds == fold
        probability[test] = model.predict(rows[test])
        test = corpus.block_folds[of] == fold
        on_excerpts[test] = model.predict(excerpts[test])
    probability.astype(np.float32).tofile(f'{corpus.work}/oof.f32')
    report(corpus, probability)
    part = teaches[of]
    right = ((on_excerpts >= THRESHOLD) == corpus.labels[of])[part]
    print(f'excerpts: {np.average(right, weights=corpus.weights[of][part]):.4f} of the weighted lines right')
    save(corpus, 'forest', {'columns': names, **pack(train(None), names)})


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
    final = linear(teaches)
    scored = with_word_scores(teaches, ~teaches)
    table = quantise(final.coef_[0])
    save(corpus, 'kinds', {'refuseFrom': refuse_from, 'columns': names, 'bias': round(float(final.intercept_[0]), 6), 'words': table,
                           **pack(train(teaches, scored), names)})


def page_words(corpus):
    """One row a page, of length 1: its small words."""
    counts = np.fromfile(f'{corpus.work}/page.counts', dtype=np.uint16).astype(np.int64)
    indices = np.fromfile(f'{corpus.work}/page.indices', dtype=np.uint16).astype(np.int32)
    offsets = np.concatenate([[0], np.cumsum(counts)])
    values = np.repeat(1 / np.sqrt(np.maximum(counts, 1)), counts)
    return sp.csr_matrix((values, indices, offsets), shape=(len(counts), PAGE_TABLE))


def pack(model, names):
    """Trees as four bytes a node, in preorder: column, threshold number, distance to the right child."""
    trees = [tree['tree_structure'] for tree in model.dump_model()['tree_info']]
    thresholds, leaves = [[] for _ in names], []

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
            nodes.extend(struct.pack('<BBh', LEAF, 0, round(node['leaf_value'] / scale)))
            return
        column, left = node['split_feature'], node['left_child']
        nodes.extend(struct.pack('<BBH', column, thresholds[column].index(float(np.float32(node['threshold']))), 1 + size(left)))
        write(left)
        write(node['right_child'])

    for tree in trees:
        roots.append(len(nodes) // 4)
        write(tree)
    return {'scale': scale, 'trees': roots, 'thresholds': [[float(f'{t:.9g}') for t in column] for column in thresholds],
            'nodes': base64.b64encode(bytes(nodes)).decode()}


def save(corpus, part, content):
    with open(f'{corpus.work}/{part}.json', 'w') as out:
        json.dump(content, out)


def bundle(work, out):
    parts = {}
    for part in ('linear', 'forest', 'kinds'):
        with open(f'{work}/{part}.json') as file:
            parts[part] = json.load(file)
    digest = hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()
    notice = ('Fitted on the development split of WCXB, the Web Content eXtraction Benchmark, by Murrough Foley, CC-BY-4.0. '
              'See page-model.md.')
    with open(out, 'w') as file:
        json.dump({'id': f'page-{digest[:12]}', 'notice': notice, **parts}, file)
        file.write('\n')


if __name__ == '__main__':
    step, work = sys.argv[1:3]
    if step == 'linear':
        fit_linear(Corpus(work))
    elif step == 'forest':
        fit_forest(Corpus(work))
    elif step == 'kinds':
        fit_kinds(Corpus(work))
        bundle(work, sys.argv[3])
    else:
        sys.exit(f'unknown step {step}')
