/* SPDX-License-Identifier: MIT */
#include "pipeline.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

enum place { PLACE_FREE, PLACE_QUEUED, PLACE_WORKED_ON, PLACE_DONE };

struct worker {
    struct pipeline *pipeline;
    unsigned number;
    pthread_t thread;
};

struct pipeline {
    struct pipeline_about about;
    unsigned threads; /* that run beside the caller's */
    struct worker *workers;

    pthread_mutex_t lock; /* of all below; a batch is its holder's alone */
    pthread_cond_t changed_free;
    pthread_cond_t changed_queue;
    size_t size; /* of the ring */
    struct batch *batches;
    enum place *places;
    uint64_t filled; /* batches that were handed on */
    uint64_t taken;  /* of them, by workers */
    uint64_t written;
    uint64_t bytes; /* of posts that are on their way */
    int is_writing;
    int is_ending;
    int stopped; /* what write() returned */
};

unsigned
pipeline_cores(void)
{
    const long cores = sysconf(_SC_NPROCESSORS_ONLN);

    if (cores < 1)
        return 1;
    return cores < PIPELINE_WORKERS_MAX ? (unsigned)cores : PIPELINE_WORKERS_MAX;
}

static struct batch *
batch_at(struct pipeline *pipeline, uint64_t number)
{
    return &pipeline->batches[number % pipeline->size];
}

static enum place *
place_of(struct pipeline *pipeline, uint64_t number)
{
    return &pipeline->places[number % pipeline->size];
}

/* Writes what is next in order and done; the lock is held but while writing. */
static void
write_done(struct pipeline *pipeline)
{
    if (pipeline->is_writing)
        return;
    pipeline->is_writing = 1;
    while (!pipeline->stopped && *place_of(pipeline, pipeline->written) == PLACE_DONE) {
        struct batch *batch = batch_at(pipeline, pipeline->written);
        const size_t bytes = batch->bytes;
        int stopped;

        pthread_mutex_unlock(&pipeline->lock);
        stopped = pipeline->about.write(pipeline->about.context, batch);
        batch_clear(batch);
        pthread_mutex_lock(&pipeline->lock);
        *place_of(pipeline, pipeline->written) = PLACE_FREE;
        pipeline->written++;
        pipeline->bytes -= bytes;
        pipeline->stopped = stopped;
        pthread_cond_broadcast(&pipeline->changed_free);
    }
    pipeline->is_writing = 0;
    if (pipeline->stopped)
        pthread_cond_broadcast(&pipeline->changed_queue);
}

static int
has_work(const struct pipeline *pipeline)
{
    return pipeline->taken < pipeline->filled && !pipeline->stopped;
}

/* Works on what is next; the lock is held but while working. */
static void
work(struct pipeline *pipeline, unsigned worker)
{
    const uint64_t number = pipeline->taken++;

    *place_of(pipeline, number) = PLACE_WORKED_ON;
    pthread_mutex_unlock(&pipeline->lock);
    pipeline->about.work(pipeline->about.context, worker, batch_at(pipeline, number));
    pthread_mutex_lock(&pipeline->lock);
    *place_of(pipeline, number) = PLACE_DONE;
    write_done(pipeline);
}

static void *
run(void *context)
{
    struct worker *worker = context;
    struct pipeline *pipeline = worker->pipeline;

    pthread_mutex_lock(&pipeline->lock);
    for (;;) {
        while (!has_work(pipeline) && !pipeline->is_ending && !pipeline->stopped)
            pthread_cond_wait(&pipeline->changed_queue, &pipeline->lock);
        if (!has_work(pipeline))
            break;
        work(pipeline, worker->number);
    }
    pthread_mutex_unlock(&pipeline->lock);
    return NULL;
}

/* Signals are for the caller's thread: it alone can be waiting for ever. Fewer than
 * were asked for are slower. */
static void
start_threads(struct pipeline *pipeline)
{
    sigset_t all;
    sigset_t before;

    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    for (; pipeline->threads + 1 < pipeline->about.workers; pipeline->threads++) {
        struct worker *worker = &pipeline->workers[pipeline->threads];

        worker->pipeline = pipeline;
        worker->number = pipeline->threads + 1;
        if (pthread_create(&worker->thread, NULL, run, worker) != 0)
            break;
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

static int
start(struct pipeline *pipeline)
{
    const unsigned workers = pipeline->about.workers;

    /* Two for each worker, so that none waits for the one that reads or writes. */
    pipeline->size = workers > 1 ? 2 * (size_t)workers + 2 : 1;
    pipeline->workers = calloc(workers, sizeof pipeline->workers[0]);
    pipeline->batches = calloc(pipeline->size, sizeof pipeline->batches[0]);
    pipeline->places = calloc(pipeline->size, sizeof pipeline->places[0]);
    if (!pipeline->workers || !pipeline->batches || !pipeline->places)
        return 0;
    for (size_t i = 0; i < pipeline->size; i++)
        if (!batch_start(&pipeline->batches[i]))
            return 0;
    start_threads(pipeline);
    return 1;
}

struct pipeline *
pipeline_new(const struct pipeline_about *about)
{
    struct pipeline *pipeline = calloc(1, sizeof *pipeline);

    if (!pipeline)
        return NULL;
    pipeline->about = *about;
    pthread_mutex_init(&pipeline->lock, NULL);
    pthread_cond_init(&pipeline->changed_free, NULL);
    pthread_cond_init(&pipeline->changed_queue, NULL);
    if (start(pipeline))
        return pipeline;
    pipeline_end(pipeline);
    return NULL;
}

static int
has_room(struct pipeline *pipeline, size_t bytes)
{
    if (*place_of(pipeline, pipeline->filled) != PLACE_FREE)
        return 0;
    return bytes <= BATCH_BYTES || pipeline->bytes == 0 ||
           pipeline->bytes + bytes <= PIPELINE_BYTES;
}

struct batch *
pipeline_batch(struct pipeline *pipeline, size_t bytes)
{
    int is_stopped;

    pthread_mutex_lock(&pipeline->lock);
    while (!has_room(pipeline, bytes) && !pipeline->stopped) {
        if (has_work(pipeline))
            work(pipeline, 0);
        else
            pthread_cond_wait(&pipeline->changed_free, &pipeline->lock);
    }
    is_stopped = pipeline->stopped != 0;
    pthread_mutex_unlock(&pipeline->lock);
    return is_stopped ? NULL : batch_at(pipeline, pipeline->filled);
}

void
pipeline_hand_on(struct pipeline *pipeline)
{
    pthread_mutex_lock(&pipeline->lock);
    pipeline->bytes += batch_at(pipeline, pipeline->filled)->bytes;
    *place_of(pipeline, pipeline->filled) = PLACE_QUEUED;
    pipeline->filled++;
    if (pipeline->threads > 0)
        pthread_cond_signal(&pipeline->changed_queue);
    else if (has_work(pipeline))
        work(pipeline, 0);
    pthread_mutex_unlock(&pipeline->lock);
}

int
pipeline_end(struct pipeline *pipeline)
{
    int stopped;

    pthread_mutex_lock(&pipeline->lock);
    pipeline->is_ending = 1;
    pthread_cond_broadcast(&pipeline->changed_queue);
    while (has_work(pipeline))
        work(pipeline, 0);
    pthread_mutex_unlock(&pipeline->lock);
    for (unsigned i = 0; i < pipeline->threads; i++)
        pthread_join(pipeline->workers[i].thread, NULL);
    stopped = pipeline->stopped;
    for (size_t i = 0; pipeline->batches && i < pipeline->size; i++)
        batch_free(&pipeline->batches[i]);
    pthread_cond_destroy(&pipeline->changed_queue);
    pthread_cond_destroy(&pipeline->changed_free);
    pthread_mutex_destroy(&pipeline->lock);
    free(pipeline->workers);
    free(pipeline->batches);
    free(pipeline->places);
    free(pipeline);
    return stopped;
}
