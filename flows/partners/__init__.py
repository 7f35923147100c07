"""Partners: whom the library names when somebody else can help, and how it passes somebody on."""

from flows.partners.directory import PARTNER_KINDS, Partners, helping

__all__ = ["PARTNER_KINDS", "Partners", "helping"]
