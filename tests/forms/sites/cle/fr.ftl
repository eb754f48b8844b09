site = La Clé
porte = La Clé
porte--titre = La Clé
porte--pour = Vous entrez sur { $site }.
porte--entrer = Entrer
porte--sortir = Sortir
