### La feuille de la personne qui aide.

memo-for-volunteer = Feuille pour la personne qui aide
memo-label = « { $label } »

memo-before = Avant de commencer, dites à tout le monde :
memo-before-invented = Ici, c’est un site d’entraînement. Tout est inventé.
memo-before-own = N’écrivez pas vos vrais mots de passe dans l’exercice.
memo-before-never = Je ne vous demanderai jamais votre mot de passe.
memo-before-erased = À la fin, tout s’efface. Je vous le montre.

memo-rules = Pendant la leçon :
memo-rule-mouse = La souris et le clavier restent à la personne.
memo-rule-wait = Posez la question. Comptez 10 secondes. Ensuite, aidez.
memo-rule-password = Tournez la tête pendant un mot de passe.

memo-question = Question : { $text }
memo-guide = Pour vous : { $text }
