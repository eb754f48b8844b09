### Le guide : ce que dit, et ce que ne fait pas, la personne qui aide.

guide-wait = Je ne dis rien. Je compte jusqu’à 10.
guide-gesture = Faites ce geste : { $gesture }
guide-mirror = Appuyez sur « { $help } », puis sur « { $show } ». Une main vous montre.

## Là où un mot de passe s’écrit

guide-password-turn = « Arrêtez, ne me le dites pas. Il est à vous. Je me tourne pendant que vous l’écrivez. »
guide-password-own = « Gardez votre carnet. Vous lisez, vous écrivez. Je reste à côté. »
guide-password-seen = Vous l’avez vu ? « J’ai vu votre mot de passe. Je ne le garde pas. Je vous propose de le changer maintenant, avec vous. »

## Ce que l’on ne fait jamais

guide-never-mouse = Prendre la souris ou le clavier.
guide-never-name = Écrire ou noter un identifiant, un mot de passe, même « pour le dossier ».
guide-never-picture = Photographier un écran.
guide-never-own = Prêter mon e-mail ou mon téléphone.
guide-never-keep = Demander « Dites-moi juste… », garder ou enregistrer un mot de passe.
