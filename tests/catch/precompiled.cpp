// Nothing but the precompiled header of this target, which all test programs use again.
