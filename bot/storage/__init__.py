"""The tables and everything that touches them. The only room that imports SQLAlchemy; everybody else hands it jobs."""
