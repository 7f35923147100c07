# Kinds of partner, as said in Finland: only what differs from ../sv.

partner-kind-care-provider = • hemvården eller personalen på ditt boende
partner-kind-citizen-office = • kommunens servicepunkt
partner-kind-debt-adviser = • ekonomi- och skuldrådgivningen
partner-kind-election-authority = • valmyndigheten
partner-kind-employment-service = • arbetskraftsservicen
partner-kind-health-service = • din hälsostation
partner-kind-housing-company = • hyresvärden eller hyreshusbolaget
partner-kind-legal-aid = • rättshjälpen
partner-kind-library-desk = • bibliotekets kundtjänst
partner-kind-migration-advice = • rådgivning för invandrare
partner-kind-probation-service = • Brottspåföljdsmyndigheten
partner-kind-social-services = • socialservicen
