site = Mail
inscription--continuer = Continue
verification--continuer = Continue
