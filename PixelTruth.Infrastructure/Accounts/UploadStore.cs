using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Options;
using PixelTruth.Domain.Accounts;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Accounts;

/// <summary>Uploads in the data folder. Each is a file that grows in order, so what is there is always a true beginning.</summary>
public sealed class UploadStore(IOptions<DataOptions> data, IOptions<ImportOptions> options, TimeProvider time)
{
    private const int BufferSize = 128 << 10;
    private readonly ConcurrentDictionary<Guid, SemaphoreSlim> writers = new();

    /// <summary>Announces a file.</summary>
    /// <exception cref="UploadRefusedException">It would exceed what may lie here, or what is free.</exception>
    public Upload Begin(Guid memberId, string name, long size)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (size <= 0)
            throw new UploadRefusedException("The file is empty.");
        if (All(memberId).Sum(upload => upload.Size) + size > options.Value.MaxUploadBytes)
            throw new UploadRefusedException($"All files of one import together may have {options.Value.MaxUploadBytes / 1e9:0.#} GB. Bring in one part after the other.");

        Directory.CreateDirectory(Folder(memberId));
        if (Free() < size + options.Value.ReserveBytes)
            throw new UploadRefusedException("There is not enough room on the server for this file.");

        var upload = new Upload(Guid.CreateVersion7(time.GetUtcNow()), Path.GetFileName(name.Replace('\\', '/')), size, 0);
        File.WriteAllText(NotePath(memberId, upload.Id), JsonSerializer.Serialize(upload));
        return upload;
    }

    /// <summary>The upload, or null when the member has none with this id.</summary>
    public Upload? Find(Guid memberId, Guid id)
    {
        var note = NotePath(memberId, id);
        if (!File.Exists(note))
            return null;

        var file = new FileInfo(PathOf(memberId, id));
        return JsonSerializer.Deserialize<Upload>(File.ReadAllText(note))! with { Received = file.Exists ? file.Length : 0 };
    }

    /// <summary>Where the bytes lie.</summary>
    public string PathOf(Guid memberId, Guid id) => Path.Combine(Folder(memberId), id.ToString());

    /// <summary>Appends a part. When the connection breaks, the bytes that came are kept.</summary>
    /// <returns>The upload after it; null when <paramref name="from"/> is not where the file ends, or another part is being written.</returns>
    public async Task<Upload?> AppendAsync(Guid memberId, Upload upload, long from, Stream part, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(upload);
        ArgumentNullException.ThrowIfNull(part);
        var writer = writers.GetOrAdd(upload.Id, _ => new SemaphoreSlim(1, 1));
        if (!await writer.WaitAsync(0, cancellationToken))
            return null;

        try
        {
            await using var file = new FileStream(PathOf(memberId, upload.Id), FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous);
            if (file.Length != from)
                return null;

            await CopyAsync(part, file, upload.Size - from, cancellationToken);
            return upload with { Received = file.Length };
        }
        finally
        {
            writer.Release();
        }
    }

    /// <summary>Deletes uploads; unknown ones are no error.</summary>
    public void Delete(Guid memberId, IEnumerable<Guid> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        foreach (var id in ids.Where(id => File.Exists(NotePath(memberId, id))))
        {
            File.Delete(PathOf(memberId, id));
            File.Delete(NotePath(memberId, id));
            writers.TryRemove(id, out _);
        }
    }

    /// <summary>Deletes uploads that nobody touched for long and that no run in <paramref name="needed"/> waits for.</summary>
    public void Sweep(IReadOnlySet<Guid> needed)
    {
        ArgumentNullException.ThrowIfNull(needed);
        var members = data.Value.PathOf("members");
        if (!Directory.Exists(members))
            return;

        var oldest = time.GetUtcNow() - options.Value.KeepUploads;
        foreach (var folder in Directory.EnumerateDirectories(members))
        {
            if (Guid.TryParse(Path.GetFileName(folder), out var memberId))
                Delete(memberId, All(memberId).Select(upload => upload.Id).Where(id => !needed.Contains(id) && Touched(memberId, id) < oldest).ToList());
        }
    }

    /// <summary>The limits of a run that starts now: no more than the disk has room for.</summary>
    public ImportLimits LimitsNow()
    {
        var limits = new ImportLimits();
        return limits with { MaxTotalBytes = Math.Min(limits.MaxTotalBytes, Math.Max(0, Free() - options.Value.ReserveBytes)) };
    }

    private static async Task CopyAsync(Stream from, FileStream to, long most, CancellationToken cancellationToken)
    {
        var buffer = new byte[BufferSize];
        while (most > 0 && await from.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, most)), cancellationToken) is > 0 and var count)
        {
            await to.WriteAsync(buffer.AsMemory(0, count), CancellationToken.None);
            most -= count;
        }
    }

    private IEnumerable<Upload> All(Guid memberId) => Directory.Exists(Folder(memberId))
        ? Directory.EnumerateFiles(Folder(memberId), "*.json")
            .Select(note => Guid.TryParse(Path.GetFileNameWithoutExtension(note), out var id) ? Find(memberId, id) : null).OfType<Upload>()
        : [];

    private DateTimeOffset Touched(Guid memberId, Guid id)
    {
        var file = new FileInfo(PathOf(memberId, id));
        return file.Exists ? file.LastWriteTimeUtc : new FileInfo(NotePath(memberId, id)).LastWriteTimeUtc;
    }

    private long Free() => new DriveInfo(data.Value.PathOf()).AvailableFreeSpace;

    private string Folder(Guid memberId) => data.Value.PathOf("members", memberId.ToString(), "uploads");

    private string NotePath(Guid memberId, Guid id) => PathOf(memberId, id) + ".json";
}
