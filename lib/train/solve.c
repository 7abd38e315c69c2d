/* SPDX-License-Identifier: MIT */
/*
 * A small system of equations, for the steps of Newton's method.
 */
#include <math.h>

#include "train/fit.h"

/* The lower triangle becomes l with l l' = a (Golub and Van Loan, Matrix Computations,
 * 4.2). */
static int
decompose(double *matrix, size_t size)
{
    for (size_t column = 0; column < size; column++) {
        for (size_t row = column; row < size; row++) {
            double sum = matrix[row * size + column];

            for (size_t k = 0; k < column; k++)
                sum -= matrix[row * size + k] * matrix[column * size + k];
            if (row == column && !(sum > 0))
                return 0;
            matrix[row * size + column] =
                row == column ? sqrt(sum) : sum / matrix[column * size + column];
        }
    }
    return 1;
}

int
ti_solve(double *matrix, double *vector, size_t size)
{
    if (!decompose(matrix, size))
        return 0;
    for (size_t row = 0; row < size; row++) {
        for (size_t k = 0; k < row; k++)
            vector[row] -= matrix[row * size + k] * vector[k];
        vector[row] /= matrix[row * size + row];
    }
    for (size_t row = size; row-- > 0;) {
        for (size_t k = row + 1; k < size; k++)
            vector[row] -= matrix[k * size + row] * vector[k];
        vector[row] /= matrix[row * size + row];
    }
    return 1;
}
