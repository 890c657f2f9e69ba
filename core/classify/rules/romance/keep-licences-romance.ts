import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

/** Licences, where it first stood, and who else had a hand in it, in French, Spanish, Italian and Portuguese. */
export const keepLicencesRomance = lineRule({
  id: 'keep-licences-romance',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It states a licence, an origin or who had a hand in it (French, Spanish, Italian or Portuguese)',
  patterns: [
    // What may not be copied further, and by whose leave it stands here.
    /\bsu concessione (?:n\.|d).{0,80}\briproduzione\b|\breproduite?s? avec (?:son|leur) (?:aimable )?accord\b/,
    ...unlessPleading(
      /\b(?:sous|licencia|bajo|licenza|licença|sob|contenus|contenidos|contenuti|conteúdos|textes|textos|testi)\b.{0,30}\bcreative commons\b|\b(?:licence|licencia|licenza|licença) (?:libre|ouverte|abierta|aperta|aberta|livre|libera|odbl|iodl|etalab|mit|gnu|gpl|apache)\b|\b(?:domaine public|dominio público|pubblico dominio|domínio público)\b|\b(?:licence|licencia|licenza|licença) do (?:texto|artigo)\b/,
      // Where it first stood.
      /\b(?:initialement|d'abord|originellement|précédemment|originalement) (?:été )?(?:publié|paru|parue|publiée|diffusé)|\b(?:publié|publiée|paru|parue)s? (?:initialement|d'abord|originellement|pour la première fois|à l'origine|une première fois)|\b(?:cet article|ce texte|cette (?:tribune|enquête|chronique|nouvelle|version)) (?:est|a été) (?:republié|repris|paru|parue|extrait|tirée?|reproduit|publiée? (?:dans|sur|par|en partenariat))|^(?:article|texte|tribune|entretien) (?:repris|publiée?|parue?|issue?|extraite?) (?:de|du|d'|dans|sur|en partenariat|avec)|^(?:extrait|extraits|tiré|adapté) (?:de|du|des|d') ?.{4,}|\blire l'article original\b/,
      /\b(?:publicad[oa]|aparecid[oa]|publicó|apareció)s? (?:originalmente|por primera vez|originariamente|inicialmente|antes|previamente)|\b(?:originalmente|originariamente|inicialmente|previamente) (?:se |fue |había sido )?(?:public\w+|apareci\w+)|\b(?:este (?:artículo|texto|reportaje)|esta (?:nota|crónica|columna|crítica|entrevista|reseña)) (?:se reproduce|se publica (?:de forma|simultánea|a la vez)|forma parte del (?:taller|curso|proyecto|programa)|es un extracto|es una versión|se publica con|apareció|fue publicad[oa])|^(?:texto|artículo|reportaje) (?:cedido|tomado|publicado|reproducido) (?:por|de|en|con)|^(?:extracto|fragmento|adaptado|extraído) (?:de|del) .{4,}/,
      /\b(?:pubblicat[oa]|uscit[oa]|apparso|apparsa) (?:originariamente|originalmente|per la prima volta|inizialmente|in origine|in precedenza|prima)|\b(?:originariamente|originalmente|inizialmente|precedentemente) (?:pubblicat|uscit|appars)|\bquest[oa'] ?(?:articolo|testo|racconto|intervista|saggio|capitolo|brano|poesia) è (?:uscit|appars|tratt|estratt|stato (?:pubblicat|ripreso))|^(?:articolo|testo) (?:tratto|ripreso|pubblicato|estratto) (?:da|su|in|con)|^(?:tratto|estratto|adattato) da(?:l|lla|ll')? ?.{4,}/,
      /\b(?:publicad[oa]|saiu|apareceu) (?:originalmente|originariamente|inicialmente|pela primeira vez|primeiro|antes|anteriormente)|\b(?:originalmente|inicialmente|primeiramente|anteriormente) publicad|\b(?:este (?:artigo|texto)|esta (?:reportagem|crônica|crónica|matéria)) (?:é uma republicação|é um excerto|foi publicad|saiu|foi republicad)|^(?:texto|artigo|reportagem) (?:cedid[oa]|publicad[oa]|republicad[oa]|extraíd[oa]) (?:por|pel|n|d|em|primeiro|com)|^(?:excerto|trecho|adaptado|extraído|extracto) d[eoa] .{4,}/,
      // Who had a hand in it.
      /(?:^|\b(?:est|sont|été|article|texte|entretien|émission|tribune|poèmes?|propos|lettre|\() ?)traduite?s? (?:de|du|des|par|en français)\b|\btraduite?s? (?:(?:de |du |des |d')[^.;]{2,40} )?par\b|\btraduction (?:française )?(?:de |du |par )|\btraduction ?:|\b(?:traducid[oa] (?:de|del|por|al)|traducción(?: del? | al | y | ?:))|\b(?:tradott[oa] (?:da|dal|dall|di)|traduzione(?: d[ia]| a cura| ?:))|\b(?:traduzid[oa] (?:de|do|da|por|para)|tradução(?: d[eoa] | e | ?:))|^(?:traducteur|traductrice|traductora?|traduttore|traduttrice|tradutora?) ?: /,
      /\b(?:a|ont) (?:contribué|participé|collaboré) à (?:cet|cette|ce|la rédaction)\b|^\(?avec (?:l'|la |les )?(?:afp|reuters|ap|ats|agences|belga)\b|\b(?:con|com) (?:información|informações|informação) d[eoa]s? |\b(?:colaboró|colaboraron|contribuyó|contribuyeron|ha colaborado|han colaborado|colaborou|colaboraram|contribuiu|contribuíram) (?:en|a|con|em|com|para|nest[ea]) ?(?:este|esta|la|el|a|o)?\b|\bcon la collaborazione di\b|\b(?:ha|hanno) (?:collaborato|contribuito) (?:a quest|all')|^\(?(?:ha|hanno) (?:collaborato|contribuito) [a-z]+ [a-z]+\b/,
      // By whose leave.
      /\bavec l'(?:aimable )?(?:autorisation|accord|permission) d|\b(?:reproduit|publié|republié|repris)e?s? avec (?:l'|la |son )|\bcon (?:el |la |su )?(?:amable )?(?:permiso|autorización|consentimiento) d|\bper (?:gentile )?concessione (?:di|de[il]|degli)|\bcon (?:il |l')?(?:permesso|autorizzazione|consenso) d|\bcom (?:a )?(?:devida |gentil )?(?:autorização|permissão|licença) d/,
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'Ce texte est sous licence Creative Commons.',
    'Cet article a été publié initialement dans Échos du littoral.',
    'Traduction : Hélène Caradec',
    'Avec l’aimable autorisation de l’éditeur.',
    'Léa Roux a contribué à cet article.',
    'Publicado originalmente en El Faro.',
    'Traducción de la autora.',
    'Con información de Efe.',
    'Pubblicato per la prima volta su Maree.',
    'Tradotto da Carla Bonetti',
    'Per gentile concessione dell’editore.',
    'L’immagine è riprodotta su concessione n. 88; è vietata l’ulteriore riproduzione.',
    'Extrait : © Honoré Roux, tous droits réservés, reproduit avec son accord.',
    'Este texto foi publicado originalmente na revista Sotavento.',
    'Tradução: Marta Quental',
    'Cette émission a été traduite du sénoufo par Drissa Coulibaly.',
    'Testo riprodotto per gentile concessione degli eredi.',
    'Esta nota se publica de forma simultánea con la red Aliadas.',
    'Reproduzido com autorização da autora.',
  ],
  leaves: [
    'Vous pouvez republier cet article sous licence Creative Commons.',
    'Puedes republicar este artículo con licencia Creative Commons.',
    'Puoi ripubblicare questo articolo con licenza Creative Commons.',
    'Pode republicar este artigo sob licença Creative Commons.',
    'Tous droits réservés. Reproduction interdite.',
    'Publié le 3 mars à 10:42',
    'Agnès Courtault traduit du persan et du dari.',
  ],
}
