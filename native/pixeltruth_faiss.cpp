// C functions over libfaiss for the vector spaces of PixelTruth. Debian ships C++ headers and a static library only.
// No exception crosses the border: every function answers 0, or -1 with the sentence in pt_last_error.

#include <faiss/IndexHNSW.h>
#include <faiss/MetricType.h>
#include <faiss/index_io.h>

#include <cstring>
#include <algorithm>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>

#define PT_API extern "C" __attribute__((visibility("default")))

namespace {

thread_local std::string last_error;

template <typename Work>
int guarded(Work work) {
    try {
        work();
        return 0;
    } catch (const std::exception& error) {
        last_error = error.what();
    } catch (...) {
        last_error = "an unknown failure in libfaiss";
    }
    return -1;
}

}  // namespace

PT_API int pt_last_error(char* text, int capacity) {
    if (text == nullptr || capacity <= 0)
        return static_cast<int>(last_error.size());

    const int length = std::min(static_cast<int>(last_error.size()), capacity - 1);
    std::memcpy(text, last_error.data(), length);
    text[length] = '\0';
    return length;
}

PT_API int pt_hnsw_create(int dimension, int neighbours, int ef_construction, int ef_search, faiss::IndexHNSWFlat** index) {
    return guarded([&] {
        auto made = std::make_unique<faiss::IndexHNSWFlat>(dimension, neighbours, faiss::METRIC_INNER_PRODUCT);
        made->hnsw.efConstruction = ef_construction;
        // Version 1.7.3 ignores the value of a single search, so it is set on the index.
        made->hnsw.efSearch = ef_search;
        *index = made.release();
    });
}

PT_API int pt_hnsw_add(faiss::IndexHNSWFlat* index, long long count, const float* vectors) {
    return guarded([&] { index->add(count, vectors); });
}

PT_API int pt_hnsw_search(const faiss::IndexHNSWFlat* index, long long queries, const float* vectors, long long k, float* scores, long long* rows) {
    return guarded([&] {
        static_assert(sizeof(faiss::Index::idx_t) == sizeof(long long), "rows are 64-bit");
        index->search(queries, vectors, k, scores, reinterpret_cast<faiss::Index::idx_t*>(rows));
    });
}

PT_API int pt_hnsw_write(const faiss::IndexHNSWFlat* index, const char* path) {
    return guarded([&] { faiss::write_index(index, path); });
}

PT_API int pt_hnsw_read(const char* path, int dimension, faiss::IndexHNSWFlat** index) {
    return guarded([&] {
        std::unique_ptr<faiss::Index> read(faiss::read_index(path));
        auto* hnsw = dynamic_cast<faiss::IndexHNSWFlat*>(read.get());
        if (hnsw == nullptr || hnsw->d != dimension)
            throw std::runtime_error("the snapshot holds another kind of index or another dimension");
        read.release();
        *index = hnsw;
    });
}

PT_API long long pt_hnsw_count(const faiss::IndexHNSWFlat* index) {
    return index->ntotal;
}

PT_API void pt_hnsw_free(faiss::IndexHNSWFlat* index) {
    delete index;
}
