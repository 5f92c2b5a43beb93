using Microsoft.EntityFrameworkCore;

namespace PixelTruth.Infrastructure.Record;

/// <summary>Makes contexts that see what they should.</summary>
public sealed class PixelTruthDbFactory
{
    private readonly DbContextOptions<PixelTruthDb> options;
    private readonly WriteGate gate;

    internal PixelTruthDbFactory(DbContextOptions<PixelTruthDb> options, WriteGate gate)
    {
        this.options = options;
        this.gate = gate;
    }

    /// <summary>A context that sees only the rows of <paramref name="memberId"/>.</summary>
    public PixelTruthDb ForMember(Guid memberId)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(memberId, Guid.Empty);
        return new PixelTruthDb(options, gate, memberId);
    }

    /// <summary>A context that sees every row: for Identity, start-up sweeps and other work that no member asked for.</summary>
    public PixelTruthDb ForSystem() => new(options, gate, memberId: null);
}
