accueil--vers-confirmation = See the confirmation

confirmation = Done
confirmation--titre = Done
confirmation--fait = We have received what you sent.
confirmation--ensuite = Keep this page: it says that all is done.
confirmation--terminer = Finish
