using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PixelTruth.Infrastructure.Record;

/// <summary>Times as UTC ticks, because SQLite can neither sort nor compare a <see cref="DateTimeOffset"/>.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    time => time.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
