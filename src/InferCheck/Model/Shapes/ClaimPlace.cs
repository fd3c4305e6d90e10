namespace InferCheck.Model.Shapes;

/// <summary>What a field of a claim says about its value, in the order in which readers are told. Forms lay out places, and know no field by name.</summary>
public enum ClaimPlace
{
    /// <summary>Which part of the service is meant.</summary>
    Part,

    /// <summary>What makes the value precise, short enough to stand beside it.</summary>
    Precision,

    /// <summary>How far the value reaches.</summary>
    Extent,

    /// <summary>Since when and until when the value holds.</summary>
    Period,

    /// <summary>What must be true for the value to hold.</summary>
    Condition,

    /// <summary>What the value leaves out.</summary>
    Exclusion,

    /// <summary>What is announced and does not hold yet.</summary>
    Announcement,

    /// <summary>Where to read on.</summary>
    Link,

    /// <summary>Where we looked in vain.</summary>
    Search,
}
