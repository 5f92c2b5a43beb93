using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PixelTruth.Domain.Access;
using PixelTruth.Domain.Accounts;
using PixelTruth.Domain.Photos;
using PixelTruth.Domain.Understanding;
using PixelTruth.Infrastructure.Access;

namespace PixelTruth.Infrastructure.Record;

/// <summary>
/// The system of record. A context made for a member sees that member's rows and no others;
/// ask <see cref="PixelTruthDbFactory"/> for one.
/// </summary>
public sealed class PixelTruthDb : IdentityUserContext<Member, Guid>
{
    private readonly Guid? memberId;
    private readonly WriteGate gate;
    private bool holdsGate;

    internal PixelTruthDb(DbContextOptions<PixelTruthDb> options, WriteGate gate, Guid? memberId) : base(options)
    {
        this.gate = gate;
        this.memberId = memberId;
    }

    /// <summary>Photo accounts.</summary>
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>Import runs.</summary>
    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    /// <summary>Entries that runs left out.</summary>
    public DbSet<SkippedEntry> SkippedEntries => Set<SkippedEntry>();

    /// <summary>Answers of members to what may be read.</summary>
    public DbSet<Consent> Consents => Set<Consent>();

    /// <summary>Photos.</summary>
    public DbSet<Photo> Photos => Set<Photo>();

    /// <summary>Tags by machines.</summary>
    public DbSet<PhotoTag> PhotoTags => Set<PhotoTag>();

    /// <summary>Labels by people.</summary>
    public DbSet<PhotoLabel> PhotoLabels => Set<PhotoLabel>();

    /// <summary>Facts of photos.</summary>
    public DbSet<StoredFacts> Facts => Set<StoredFacts>();

    /// <summary>Invitations to become a member; not owned by one.</summary>
    public DbSet<Invitation> Invitations => Set<Invitation>();

    // Both are read by the query filters, per context instance.
    private bool SeesAll => memberId is null;

    private Guid VisibleMember => memberId ?? Guid.Empty;

    /// <summary>Saves when it is this writer's turn: SQLite has one writer.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (holdsGate)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        using (await gate.EnterAsync(cancellationToken))
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Runs <paramref name="work"/> in one transaction; either all of it is stored or nothing.</summary>
    public async Task InTransactionAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        using (await gate.EnterAsync(cancellationToken))
        {
            holdsGate = true;
            try
            {
                await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
                await work();
                await transaction.CommitAsync(cancellationToken);
            }
            finally
            {
                holdsGate = false;
            }
        }
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PixelTruthDb).Assembly);

        builder.Entity<Account>().HasQueryFilter(row => SeesAll || row.MemberId == VisibleMember);
        builder.Entity<ImportRun>().HasQueryFilter(row => SeesAll || row.MemberId == VisibleMember);
        builder.Entity<SkippedEntry>().HasQueryFilter(row => SeesAll || row.MemberId == VisibleMember);
        builder.Entity<Consent>().HasQueryFilter(row => SeesAll || row.MemberId == VisibleMember);
        builder.Entity<Photo>().HasQueryFilter(row => SeesAll || row.MemberId == VisibleMember);
        builder.Entity<PhotoTag>().HasQueryFilter(row => SeesAll || row.MemberId == VisibleMember);
        builder.Entity<PhotoLabel>().HasQueryFilter(row => SeesAll || row.MemberId == VisibleMember);
        builder.Entity<StoredFacts>().HasQueryFilter(row => SeesAll || row.MemberId == VisibleMember);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
    }
}
