# What staff read at the desk: passing on, duty, blocks, who did what.

desk-unsure-toast = Зараз я не можу перевірити, чи Ви належите до групи працівників. Спробуйте ще раз за хвилину.
