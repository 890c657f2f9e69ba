import { buttonRule } from '../button-rule.ts'
import type { Examples } from '../rule.ts'

/** A button of the page, in languages other than English (`furniture`, `share-bar`): all that its line says. */
export const pageButton = buttonRule({
  id: 'page-button',
  kind: 'furniture',
  says: 'It is a button of the page around the article',
  buttons: [
    /^(?:rezept drucken|zum inhalt springen|kommentieren|auf die merkliste|artikel anhören|vorlesen lassen)$/,
    /^(?:imprimer (?:la recette|l'article)|aller au contenu|écouter l'article|commenter|réagir|enregistrer l'article)$/,
    /^(?:imprimir (?:la receta|el artículo)|ir al contenido|saltar al contenido|comentar|archivado en|guardar artículo)$/,
    /^(?:stampa (?:la ricetta|l'articolo)|vai al contenuto|commenta|salva articolo|ascolta l'articolo)$/,
    /^(?:imprimir (?:a receita|o artigo)|ir para o conteúdo|pular para o conteúdo|compartilhe|ouvir (?:o )?artigo)$/,
    /^(?:recept (?:afdrukken|printen)|naar de inhoud|reageren|luister dit artikel)$/,
    /^(?:drukuj przepis|przejdź do treści|skomentuj|polub nas(?: na \w+)?|zapisz artykuł|posłuchaj artykułu)$/,
  ],
  words: /^(?:entrar|guardar|salvar|partilhe|bewaren|zapisz)$/,
})

export const examples: Examples = {
  catches: [
    'Rezept drucken',
    'Commenter',
    'Archivado en',
    'Stampa la ricetta',
    'Ir para o conteúdo',
    'Skomentuj',
    'Entrar',
  ],
  leaves: ['Guardar en la nevera', 'Commenter le match', 'Bewaren in de koelkast', 'Entrar en la sala'],
}
