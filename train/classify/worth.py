"""What each group of columns is worth: how much word F1 the articles lose when the group is shuffled among their lines, out of fold."""
import re

import numpy as np

from corpus import FOLDS, f1

GROUPS = {
    'dense': {
        'words of the line': r'text-score',
        'names of its element and of those above': r'(own|above)-score',
        'neighbours': r'(text-score|markup-score|words|link-share)-?\d|mean-score-\d+',
        'containers': r'(share|links|score|blocks)-up\d|in-best|to-best|(best|article|main)-share',
        'template': r'template-.*|copies',
        'place': r'in-.*|depth|index|offset|after-h1|to-prose-.*|since-heading',
        'page': r'page-.*|is-title|og-article',
        'shape': r'.*',
    },
    'context': {
        'the line itself': r'first',
        'neighbours': r'first-?\d|window-\d+|side-.*|all-.*',
        'containers': r'(mean|kept|share)-up\d',
        'template': r'template-.*',
        'kind of page': r'page-(thread|reference)',
        'page': r'page-.*|kept-before|copy',
    },
}


def print_worth(corpus, source, rows, models, names, threshold=0.5):
    """`models` are those of the folds, in order. A column belongs to the first group whose pattern is its whole name."""
    groups = {group: [] for group in GROUPS[source]}
    for column, name in enumerate(names):
        group = next(group for group, pattern in GROUPS[source].items() if re.fullmatch(pattern, name))
        groups[group].append(column)
    articles = np.flatnonzero(corpus.types == 'article')
    lines = np.flatnonzero(np.repeat(corpus.types, corpus.counts) == 'article')
    whole = mean_f1(corpus, articles, lines, rows[lines], models, threshold)
    for group, columns in groups.items():
        shuffled = rows[lines]
        order = np.random.default_rng(1).permutation(len(lines))
        shuffled[:, columns] = shuffled[order][:, columns]
        loss = whole - mean_f1(corpus, articles, lines, shuffled, models, threshold)
        print(f'{source}, {group} ({len(columns)} columns): {loss:.4f}')


def mean_f1(corpus, articles, lines, rows, models, threshold):
    probability = np.zeros(len(corpus.labels))
    folds = corpus.block_folds[lines]
    for fold in range(FOLDS):
        probability[lines[folds == fold]] = models[fold].predict(rows[folds == fold])
    return np.mean([f1(corpus, page, probability, threshold) for page in articles])
