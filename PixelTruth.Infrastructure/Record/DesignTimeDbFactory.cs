using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PixelTruth.Infrastructure.Record;

/// <summary>Lets the migration tool build the model without starting the app.</summary>
internal sealed class DesignTimeDbFactory : IDesignTimeDbContextFactory<PixelTruthDb>
{
    public PixelTruthDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<PixelTruthDb>().UseSqlite("Data Source=:memory:").Options, new WriteGate(), memberId: null);
}
