using Microsoft.Win32.SafeHandles;

namespace PixelTruth.Infrastructure.Search.Faiss;

/// <summary>Owns one native index.</summary>
internal sealed class HnswHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public HnswHandle(nint index) : base(ownsHandle: true) => SetHandle(index);

    protected override bool ReleaseHandle()
    {
        FaissNative.Free(handle);
        return true;
    }
}
