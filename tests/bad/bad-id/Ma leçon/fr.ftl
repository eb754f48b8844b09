titre = Ma leçon
